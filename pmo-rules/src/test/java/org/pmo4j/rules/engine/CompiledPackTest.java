package org.pmo4j.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmo4j.rules.policies.Facts.portfolio;
import static org.pmo4j.rules.policies.Facts.project;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.GovernanceReport;
import org.pmo4j.rules.Language;
import org.pmo4j.rules.authoring.PackCompiler;
import org.pmo4j.rules.authoring.PolicyPack;
import org.pmo4j.rules.internal.CompiledRules;
import org.pmo4j.rules.internal.PrecompiledRules;

/** A pack of another team that its own build has compiled is loaded, not compiled, and says the same. */
class CompiledPackTest {

    private static final String RULES = """
            // Money that nobody approved is spent by nobody in particular.
            package com.acme.policies.acme;

            import org.pmo4j.model.project.Project;
            import org.pmo4j.rules.authoring.Governed;

            global org.pmo4j.rules.authoring.Reporter report;

            rule "ACM-001"
                @title( "Project has a budget" )
                @title_zh( "项目有预算" )
                @severity( "MINOR" )
                @enforcement( "BYTYPE" )
                @addressee( "SPONSOR" )
                @level( "PROJECT" )
                @subject( "Project" )
                @registers( "approvedBudget" )
                @parameters( "pilotRuns(试产次数):int:runs=3:0..9" )
                @references( "Acme handbook" )
                @message( "Project {project} has no budget for {pilotRuns} runs." )
                @message_zh( "项目{project}没有{pilotRuns}次试产的预算。" )
                @remedy( "Approve one." )
                @remedy_zh( "批准预算。" )
                @passes( "A project with a budget." )
                @since( "1.0.0" )
            when
                $g : Governed( )
            then
                report.examined( $g, $g.project() );
            end

            rule "ACM-001 violated" extends "ACM-001"
            when
                Project( approvedBudget == null ) from $g.project
            then
                report.violated( $g, $g.project(), "project", $g.project().id() );
            end
            """;

    @TempDir
    static Path build;

    @BeforeAll
    static void compile() throws IOException {
        Path folder = Files.createDirectories(build.resolve("com/acme/policies/acme"));
        Files.writeString(folder.resolve("ACM-001-project-has-a-budget.drl"), RULES);
        PackCompiler.main(new String[] {build.toString(), "com/acme/policies", build.toString()});
    }

    @Test
    void is_loaded_as_the_build_compiled_it() throws IOException {
        try (URLClassLoader loader = loader()) {
            assertThat(pack(loader).compile()).hasExactlyElementsOfTypes(PrecompiledRules.class);
        }
    }

    @Test
    void says_what_it_says_when_it_is_compiled_at_start() throws IOException {
        try (URLClassLoader loader = loader();
                URLClassLoader filesOnly = filesOnly()) {
            GovernanceReport loaded = report(pack(loader));
            GovernanceReport compiled = report(pack(filesOnly));

            assertThat(pack(filesOnly).compile()).hasExactlyElementsOfTypes(CompiledRules.class);
            assertThat(rows(loaded)).containsExactly("Project P-1 has no budget for 3 runs. 试产次数(pilotRuns)");
            assertThat(rows(compiled)).isEqualTo(rows(loaded));
            assertThat(compiled.policies()).isEqualTo(loaded.policies());
            assertThat(compiled.policyHash()).isEqualTo(loaded.policyHash());
        }
    }

    @Test
    void is_compiled_at_start_where_its_files_are_no_longer_those_of_the_build(@TempDir Path later) throws IOException {
        Path folder = Files.createDirectories(later.resolve("com/acme/policies/acme"));
        Files.writeString(
                folder.resolve("ACM-001-project-has-a-budget.drl"), RULES.replace("no budget for", "no money for"));
        URL[] first = {later.toUri().toURL(), build.toUri().toURL()};

        try (URLClassLoader loader = new URLClassLoader(first, CompiledPackTest.class.getClassLoader())) {
            assertThat(rows(report(pack(loader))))
                    .containsExactly("Project P-1 has no money for 3 runs. 试产次数(pilotRuns)");
        }
    }

    private static URLClassLoader loader() throws IOException {
        return new URLClassLoader(new URL[] {build.toUri().toURL()}, CompiledPackTest.class.getClassLoader());
    }

    private static URLClassLoader filesOnly() throws IOException {
        Path copy = Files.createTempDirectory(build, "files");
        Path folder = Files.createDirectories(copy.resolve("com/acme/policies/acme"));
        Files.writeString(folder.resolve("ACM-001-project-has-a-budget.drl"), RULES);
        return new URLClassLoader(new URL[] {copy.toUri().toURL()}, CompiledPackTest.class.getClassLoader());
    }

    private static PolicyPack pack(ClassLoader loader) {
        return PolicyPack.onClassPath("acme", "com/acme/policies/acme", loader);
    }

    private static GovernanceReport report(PolicyPack pack) {
        Portfolio portfolio = portfolio().projects(List.of(project().build())).build();
        return GovernanceEngine.builder().packs().pack(pack).build().evaluate(portfolio, LocalDate.of(2026, 3, 31));
    }

    private static List<String> rows(GovernanceReport report) {
        return report.results()
                .map(result -> result.message(Language.EN) + " " + result.evidence(Language.ZH).get(1).name())
                .toList();
    }
}
