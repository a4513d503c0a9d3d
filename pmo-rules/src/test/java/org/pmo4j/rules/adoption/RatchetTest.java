package org.pmo4j.rules.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pmo4j.rules.Outcome.ERROR;
import static org.pmo4j.rules.Outcome.FAIL;
import static org.pmo4j.rules.Outcome.UNKNOWN;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pmo4j.model.Fault;
import org.pmo4j.model.InvalidModelException;
import org.pmo4j.model.governance.SubjectKey;
import org.pmo4j.model.testkit.PortfolioKind;
import org.pmo4j.model.testkit.Portfolios;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.GovernanceReport;
import org.pmo4j.rules.Outcome;
import org.pmo4j.rules.PolicyResult;
import org.pmo4j.rules.Sample;

class RatchetTest {

    private static final GovernanceEngine ENGINE = GovernanceEngine.standard();
    private static final GovernanceReport SAMPLE = ENGINE.evaluate(Sample.portfolio(), Sample.AS_OF);

    @Test
    void holds_what_fails_or_cannot_be_decided_and_not_what_is_waived() {
        Ratchet ratchet = Ratchet.empty().updated(SAMPLE);

        Map<Outcome, Integer> summary = SAMPLE.summary();
        assertThat(ratchet.entries()).hasSize(summary.get(FAIL) + summary.get(UNKNOWN) + summary.get(ERROR));
        assertThat(ratchet.text())
                .startsWith("# PMO4J ratchet 1\n")
                .contains("\nGATE-008 GateCondition/P-104/C-3 FAIL\n")
                .doesNotContain("PROC-010 Project/P-104")
                .doesNotContain("2026-03")
                .endsWith("\n");
        assertThat(ratchet.text().lines().skip(1)).isSorted();
    }

    @Test
    void updated_and_held_against_the_same_report_leaves_nothing_to_tell() {
        for (GeneratedReports.Pair pair : GeneratedReports.pairs()) {
            Ratchet updated = Ratchet.empty().updated(pair.earlier()).updated(pair.later());

            RatchetCheck check = Ratchet.parse(bytes(updated.text())).check(pair.later());

            assertThat(check.fresh()).as(pair.name()).isEmpty();
            assertThat(check.settled()).as(pair.name()).isEmpty();
            assertThat(check.unjudged()).as(pair.name()).isEmpty();
            assertThat(check.known()).as(pair.name()).hasSize(updated.entries().size());
        }
    }

    @Test
    void every_open_finding_is_fresh_or_known_and_every_line_known_fresh_or_settled() {
        Map<String, Integer> seen = new HashMap<>();
        for (GeneratedReports.Pair pair : GeneratedReports.pairs()) {
            Map<FindingKey, Outcome> held = GeneratedReports.rows(pair.earlier(), FAIL, UNKNOWN, ERROR);
            Map<FindingKey, Outcome> open = GeneratedReports.rows(pair.later(), FAIL, UNKNOWN, ERROR);
            Map<FindingKey, Outcome> fresh = new TreeMap<>(open);
            fresh.entrySet().removeIf(now -> now.getValue() == held.get(now.getKey())
                    || now.getValue() == UNKNOWN && held.containsKey(now.getKey()));
            Set<FindingKey> settled = new LinkedHashSet<>(held.keySet());
            settled.removeAll(open.keySet());
            open.forEach((key, now) -> seen.merge(held.get(key) + " to " + now, 1, Integer::sum));

            RatchetCheck check = Ratchet.empty().updated(pair.earlier()).check(pair.later());

            assertThat(keys(check.fresh())).as(pair.name()).containsExactlyInAnyOrderElementsOf(fresh.keySet());
            assertThat(check.known()).as(pair.name()).hasSize(open.size() - fresh.size());
            assertThat(check.settled()).extracting(RatchetEntry::key).as(pair.name()).containsExactlyElementsOf(settled);
        }
        assertThat(seen).containsKeys(
                "null to FAIL", "null to UNKNOWN", "FAIL to FAIL", "FAIL to UNKNOWN", "UNKNOWN to FAIL", "UNKNOWN to UNKNOWN");
    }

    @Test
    void what_is_mended_is_never_fresh() {
        for (long seed = 0; seed < GeneratedReports.SEEDS; seed++) {
            for (PortfolioKind kind : PortfolioKind.values()) {
                Ratchet ratchet = Ratchet.empty().updated(ENGINE.evaluate(Portfolios.of(seed, kind), Portfolios.AS_OF));

                RatchetCheck check = ratchet.check(
                        ENGINE.evaluate(Portfolios.of(seed, PortfolioKind.COMPLIANT), Portfolios.AS_OF));

                assertThat(check.fresh()).as(kind + " " + seed).isEmpty();
                assertThat(check.settled()).as(kind + " " + seed).isEqualTo(ratchet.entries());
            }
        }
    }

    @Test
    void keeps_and_does_not_judge_what_belongs_to_policies_that_were_not_evaluated() {
        GovernanceReport gatesOnly =
                GovernanceEngine.builder().packs("stage-gates").build().evaluate(Sample.portfolio(), Sample.AS_OF);
        Ratchet ratchet = Ratchet.empty().updated(SAMPLE);

        RatchetCheck check = ratchet.check(gatesOnly);

        assertThat(check.fresh()).isEmpty();
        assertThat(check.settled()).isEmpty();
        assertThat(check.unjudged()).isNotEmpty().noneMatch(entry -> entry.key().policy().startsWith("GATE-"));
        assertThat(check.unjudged().size() + check.known().size()).isEqualTo(ratchet.entries().size());
        assertThat(ratchet.updated(gatesOnly).text()).isEqualTo(ratchet.text());
    }

    @ParameterizedTest
    @CsvSource({
        "FAIL, FAIL, true", "FAIL, UNKNOWN, true", "FAIL, ERROR, false",
        "UNKNOWN, FAIL, false", "UNKNOWN, UNKNOWN, true", "UNKNOWN, ERROR, false",
        "ERROR, FAIL, false", "ERROR, UNKNOWN, true", "ERROR, ERROR, true",
    })
    void line_covers_the_same_outcome_and_what_can_no_longer_be_told(Outcome held, Outcome now, boolean covered) {
        assertThat(entry("GATE-008", SubjectKey.parse("P-1"), held).covers(now)).isEqualTo(covered);
    }

    @Test
    void tells_which_lines_another_ratchet_does_not_hold() {
        Ratchet before = parse("GATE-001 Project/P-1 FAIL", "GATE-002 Project/P-1 FAIL");
        Ratchet after = parse("GATE-002 Project/P-1 UNKNOWN", "GATE-003 Project/P-1 FAIL");

        assertThat(after.without(before))
                .extracting(RatchetEntry::toString)
                .containsExactly("GATE-002 Project/P-1 UNKNOWN", "GATE-003 Project/P-1 FAIL");
        assertThat(before.without(after))
                .extracting(RatchetEntry::toString)
                .containsExactly("GATE-001 Project/P-1 FAIL", "GATE-002 Project/P-1 FAIL");
    }

    @Test
    void sorts_lines_and_keeps_each_comment_with_its_line() {
        Ratchet ratchet = parse(
                "# Agreed by the board", "", "# until the release", "GATE-002 Project/P-2 FAIL", "GATE-002 Project/P-10 FAIL",
                "# at the end");

        assertThat(ratchet.text()).isEqualTo("""
                # PMO4J ratchet 1
                # Agreed by the board
                # at the end

                GATE-002 Project/P-10 FAIL
                # until the release
                GATE-002 Project/P-2 FAIL
                """);
        assertThat(Ratchet.parse(bytes(ratchet.text())).text()).isEqualTo(ratchet.text());
    }

    @Test
    void comment_stays_over_an_update_as_long_as_its_line() {
        Ratchet ratchet = parse(
                "# due in May", "GATE-008 GateCondition/P-104/C-3 FAIL", "# long gone", "GATE-008 GateCondition/P-0/C-0 FAIL");

        assertThat(ratchet.updated(SAMPLE).text())
                .contains("# due in May\nGATE-008 GateCondition/P-104/C-3 FAIL\n")
                .doesNotContain("long gone");
    }

    @Test
    void reads_lines_that_end_as_windows_ends_them() {
        Ratchet ratchet = Ratchet.parse(bytes("# PMO4J ratchet 1\r\nGATE-001 Project/P-1 FAIL\r\n"));

        assertThat(ratchet.text()).isEqualTo("# PMO4J ratchet 1\nGATE-001 Project/P-1 FAIL\n");
    }

    @Test
    void names_every_fault_with_its_line() {
        byte[] file = bytes("""
                # PMO4J ratchet 2
                GATE-8 Project/P-1 FAIL
                GATE-008 Project/P-1 WAIVED
                <<<<<<< HEAD
                GATE-008 Project/P-1 FAIL
                GATE-008 Project/P-1 UNKNOWN
                GATE-009 P-1 FAIL
                GATE-009 GateReview/P-1/R-1/x FAIL
                """);

        assertThatThrownBy(() -> Ratchet.parse(file))
                .asInstanceOf(InstanceOfAssertFactories.type(InvalidModelException.class))
                .satisfies(e -> assertThat(e.faults())
                        .extracting(Fault::toString)
                        .containsExactly(
                                "line 1: expected the header '# PMO4J ratchet 1', found '# PMO4J ratchet 2'",
                                "line 2: 'GATE-8' is no id of a policy such as GATE-008",
                                "line 3: 'GATE-008 Project/P-1 WAIVED' is no line such as 'GATE-008 GateCondition/P-104/C-3 FAIL'",
                                "line 4: '<<<<<<< HEAD' is no line such as 'GATE-008 GateCondition/P-104/C-3 FAIL'",
                                "line 6: GATE-008 Project/P-1 stands in line 5 already",
                                "line 7: 'GATE-009 P-1 FAIL' is to be written 'GATE-009 Project/P-1 FAIL'",
                                "line 8: 'GateReview/P-1/R-1/x' names no subject: write a project id, TYPE/ID or"
                                        + " TYPE/PROJECT/ID, a slash inside an id as %2F and a percent sign as %25"));
    }

    @Test
    void refuses_what_is_no_utf_8() {
        assertThatThrownBy(() -> Ratchet.parse(new byte[] {'#', (byte) 0xFF}))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("ratchet: is not valid UTF-8");
    }

    @Test
    void shows_the_beginning_of_a_file_of_another_kind_only() {
        assertThatThrownBy(() -> Ratchet.parse(bytes("{" + "x".repeat(100_000) + "}")))
                .isInstanceOf(InvalidModelException.class)
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(1000));
    }

    @Test
    void odd_ids_stay_on_their_line_and_come_back_as_they_were() {
        for (String id : List.of("a\nGATE-001 Project/P-1 FAIL", "a\r", "\u202Ecba", "\uD800", "x\uDC00", " x ", "x  FAIL", "#",
                "%u000a", "a\u2028", "a\u0085", "a\uFEFF", "\uD83D\uDE80", "\uDB40\uDC41", "中文")) {
            RatchetEntry entry = entry("GATE-008", new SubjectKey("Risk", id, null), FAIL);

            Ratchet read = parse(entry.toString());

            assertThat(read.entries()).containsExactly(entry);
            assertThat(entry.toString().lines()).hasSize(1);
        }
    }

    @Test
    void writes_what_would_mislead_as_numbers() {
        assertThat(entry("GATE-008", new SubjectKey("Risk", "a\n\u202Eb/%\uD83D\uDE80", null), FAIL))
                .hasToString("GATE-008 Risk/a%u000a%u202eb%2F%25\uD83D\uDE80 FAIL");
    }

    @Property(tries = 500)
    void every_id_comes_back_as_it_was(@ForAll @StringLength(min = 1, max = 20) String id) {
        SubjectKey subject = new SubjectKey("Risk", "R" + id, null);

        assertThat(parse(entry("GATE-008", subject, FAIL).toString()).entries())
                .extracting(entry -> entry.key().subject())
                .containsExactly(subject);
    }

    private static RatchetEntry entry(String policy, SubjectKey subject, Outcome outcome) {
        return new RatchetEntry(new FindingKey(policy, subject), outcome);
    }

    private static List<FindingKey> keys(List<PolicyResult> findings) {
        return findings.stream().map(FindingKey::of).toList();
    }

    private static Ratchet parse(String... lines) {
        return Ratchet.parse(bytes(Ratchet.HEADER + "\n" + String.join("\n", lines) + "\n"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
