package org.pmo4j.rules.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.gate;
import static org.pmo4j.rules.policies.Facts.id;
import static org.pmo4j.rules.policies.Facts.manager;
import static org.pmo4j.rules.policies.Facts.managers;
import static org.pmo4j.rules.policies.Facts.portfolio;
import static org.pmo4j.rules.policies.Facts.project;
import static org.pmo4j.rules.policies.Facts.role;
import static org.pmo4j.rules.policies.Facts.roles;
import static org.pmo4j.rules.policies.Facts.version;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.pmo4j.model.gate.GateBuilder;
import org.pmo4j.model.gate.GateReview;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.governance.GovernanceRole;
import org.pmo4j.model.governance.WaiverRegister;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.model.project.BusinessCase;
import org.pmo4j.model.project.ProjectBuilder;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.Language;
import org.pmo4j.rules.PolicyResult;

/** Paths of one project on 2026-03-31, judged by one pack. */
record Paths(PathToGreen path) {

    static final LocalDate TODAY = day("2026-03-31");

    private static final Map<String, GovernanceEngine> ENGINES = new ConcurrentHashMap<>();

    static GovernanceEngine engine(String pack) {
        return ENGINES.computeIfAbsent(pack, name -> GovernanceEngine.builder().packs(name).threads(1).build());
    }

    static Paths of(ProjectBuilder project, String pack) {
        return of(project, pack, UnaryOperator.identity());
    }

    static Paths of(ProjectBuilder project, String pack, UnaryOperator<PathFinder> how) {
        Portfolio portfolio = portfolio()
                .projects(List.of(project.build()))
                .waivers(new WaiverRegister(List.of()))
                .build();
        return new Paths(how.apply(PathFinder.with(engine(pack))).toProject(portfolio, TODAY, project.id()));
    }

    /** Led by ann, sponsored by bob, with a case that is approved, viable and up to date. */
    static ProjectBuilder led() {
        return project()
                .managers(managers(manager("ann").build()))
                .organization(roles(role(id("bob"), GovernanceRole.SPONSOR).build()))
                .businessCase(new BusinessCase(
                        DocumentStatus.APPROVED, true, List.of(
                        version("2026-03-05", DocumentStatus.APPROVED).build(),
                        version("2026-03-31", DocumentStatus.APPROVED).build())));
    }

    /** A gate that the sponsor decides and that asks for no evidence. */
    static GateBuilder sponsorGate(String id, GateReview... reviews) {
        return gate(id, reviews).evidence(List.of()).decisionRoles(Set.of(GovernanceRole.SPONSOR));
    }

    Paths takes(String... changes) {
        assertThat(path.changes().stream().map(change -> change.describe(Language.EN))).containsExactly(changes);
        return this;
    }

    Paths takesInChinese(String... changes) {
        assertThat(path.changes().stream().map(change -> change.describe(Language.ZH))).containsExactly(changes);
        return this;
    }

    Paths solves(String... findings) {
        assertThat(keys(path.solved().stream())).containsExactly(findings);
        return this;
    }

    /** Each as policy, subject and reason, for example {@code GATE-004 GateReview/P-1/R-1 TOO_LATE: decided on 2026-03-10}. */
    Paths leaves(String... findings) {
        assertThat(path.unsolved().stream().map(Paths::row)).containsExactly(findings);
        return this;
    }

    private static String row(Unsolved left) {
        String detail = left.detail().en();
        return Trial.key(left.finding()) + " " + left.obstacle() + (detail.isEmpty() ? "" : ": " + detail);
    }

    private static Stream<String> keys(Stream<PolicyResult> findings) {
        return findings.map(Trial::key);
    }
}
