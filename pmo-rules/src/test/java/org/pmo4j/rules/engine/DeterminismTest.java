package org.pmo4j.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.model.project.Project;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.Language;
import org.pmo4j.rules.Sample;
import org.pmo4j.rules.docs.Generated;
import org.pmo4j.rules.report.JsonReport;
import org.pmo4j.rules.report.TextReport;

/** The same portfolio, date, policies and parameters give the same bytes. */
class DeterminismTest {

    private static final GovernanceEngine ENGINE = GovernanceEngine.standard();
    private static final Portfolio SAMPLE = Sample.portfolio();

    @Test
    void number_of_threads_does_not_matter() {
        Portfolio many = many();

        String one = json(GovernanceEngine.builder().threads(1).build(), many);
        String four = json(GovernanceEngine.builder().threads(4).build(), many);

        assertThat(four).isEqualTo(one);
    }

    @Test
    void rules_compiled_at_start_say_what_precompiled_rules_say() {
        GovernanceEngine compiled = GovernanceEngine.builder().compileAtStart().build();

        assertThat(json(compiled, SAMPLE)).isEqualTo(json(ENGINE, SAMPLE));
    }

    /** The build runs on several Java versions; each must give what is committed. */
    @Test
    void reports_of_the_sample_are_the_committed_ones_on_every_java_version() {
        Map<String, String> reports = Map.of(
                "docs/sample/report.json", json(ENGINE, SAMPLE),
                "docs/sample/report.txt", text(Language.EN),
                "docs/sample/report.zh.txt", text(Language.ZH));

        Generated.check(DeterminismTest.class, reports);
    }

    private static Portfolio many() {
        Stream<Project> copies = IntStream.range(0, 20).boxed().flatMap(copy -> SAMPLE.projects().stream()
                .map(project -> project.withId(new ProjectId(project.id() + "-" + copy))));
        return SAMPLE.withProjects(Stream.concat(SAMPLE.projects().stream(), copies).toList());
    }

    private static String json(GovernanceEngine engine, Portfolio portfolio) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonReport.in(Language.EN).write(engine.evaluate(portfolio, Sample.AS_OF), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String text(Language language) {
        StringBuilder text = new StringBuilder();
        TextReport.in(language).write(ENGINE.evaluate(SAMPLE, Sample.AS_OF), text);
        return text.toString();
    }
}
