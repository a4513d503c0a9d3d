package org.pmo4j.rules.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pmo4j.rules.Outcome.FAIL;
import static org.pmo4j.rules.Outcome.NOT_APPLICABLE;
import static org.pmo4j.rules.Outcome.PASS;
import static org.pmo4j.rules.Outcome.WAIVED;
import static org.pmo4j.rules.adoption.FindingChange.CHANGED;
import static org.pmo4j.rules.adoption.FindingChange.EXPIRED;
import static org.pmo4j.rules.adoption.FindingChange.FIXED;
import static org.pmo4j.rules.adoption.FindingChange.GONE;
import static org.pmo4j.rules.adoption.FindingChange.NEW;
import static org.pmo4j.rules.adoption.FindingChange.STILL_OPEN;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pmo4j.model.InvalidModelException;
import org.pmo4j.model.governance.SubjectKey;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.GovernanceReport;
import org.pmo4j.rules.Language;
import org.pmo4j.rules.Outcome;
import org.pmo4j.rules.Sample;
import org.pmo4j.rules.Severity;

class ReportDiffTest {

    private static final FindingKey KEY = new FindingKey("GATE-008", SubjectKey.parse("GateCondition/P-1/C-1"));
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    /** What stands for nothing at all is written NONE. */
    @ParameterizedTest
    @CsvSource({
        "NONE, FAIL, NEW, true",
        "PASS, FAIL, NEW, true",
        "NONE, UNKNOWN, NEW, true",
        "NONE, WAIVED, NEW, false",
        "WAIVED, FAIL, EXPIRED, true",
        "FAIL, WAIVED, WAIVED, false",
        "FAIL, PASS, FIXED, false",
        "UNKNOWN, NOT_APPLICABLE, FIXED, false",
        "WAIVED, PASS, FIXED, false",
        "FAIL, NONE, GONE, false",
        "WAIVED, NONE, GONE, false",
        "FAIL, FAIL, STILL_OPEN, false",
        "WAIVED, WAIVED, STILL_OPEN, false",
        "UNKNOWN, FAIL, CHANGED, true",
        "FAIL, UNKNOWN, CHANGED, false",
        "FAIL, ERROR, CHANGED, true",
        "ERROR, FAIL, CHANGED, true",
        "WAIVED, UNKNOWN, CHANGED, false",
        "UNKNOWN, WAIVED, CHANGED, false",
        "WAIVED, ERROR, CHANGED, true",
    })
    void tells_what_became_of_a_finding(String earlier, String later, FindingChange change, boolean worse) {
        ReportDiff diff = ReportDiff.of(report(earlier), report(later));

        assertThat(diff.findings()).extracting(ComparedFinding::change).containsExactly(change);
        assertThat(diff.worse()).isEqualTo(worse);
    }

    @ParameterizedTest
    @CsvSource({"MINOR, MAJOR, true", "MAJOR, MINOR, false"})
    void another_severity_is_a_change_and_a_graver_one_is_worse(Severity earlier, Severity later, boolean worse) {
        ReportDiff diff = ReportDiff.of(
                whole(finding(FAIL, earlier, "late", null)), whole(finding(FAIL, later, "late", null)));

        assertThat(diff.findings()).extracting(ComparedFinding::change).containsExactly(CHANGED);
        assertThat(diff.worse()).isEqualTo(worse);
    }

    @Test
    void another_message_or_waiver_is_a_change_and_not_worse() {
        ReportSnapshot late = whole(finding(WAIVED, Severity.MAJOR, "15 days late", "W-1"));

        for (ReportedFinding now : List.of(
                finding(WAIVED, Severity.MAJOR, "16 days late", "W-1"), finding(WAIVED, Severity.MAJOR, "15 days late", "W-2"))) {
            ReportDiff diff = ReportDiff.of(late, whole(now));

            assertThat(diff.findings()).extracting(ComparedFinding::change).containsExactly(CHANGED);
            assertThat(diff.worse()).isFalse();
        }
    }

    @Test
    void warns_where_a_comparison_has_to_be_read_with_care() {
        ReportSnapshot whole = new ReportSnapshot(DAY, "a".repeat(64), false, List.of(), Set.of());
        ReportSnapshot part = new ReportSnapshot(DAY.minusDays(1), "b".repeat(64), true, List.of(), Set.of());

        assertThat(ReportDiff.of(whole, whole).warnings()).isEmpty();
        assertThat(ReportDiff.of(part, whole).warnings())
                .containsExactly(DiffWarning.POLICIES_DIFFER, DiffWarning.EARLIER_FINDINGS_ONLY);
        assertThat(ReportDiff.of(whole, part).warnings())
                .containsExactly(
                        DiffWarning.POLICIES_DIFFER, DiffWarning.LATER_FINDINGS_ONLY, DiffWarning.DATES_REVERSED);
    }

    @Test
    void refuses_a_finding_that_stands_there_twice() {
        ReportedFinding finding = finding(FAIL, Severity.MAJOR, "late", null);

        assertThatThrownBy(() -> new ReportSnapshot(DAY, "", false, List.of(finding, finding), Set.of()))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("ReportSnapshot: findings: GATE-008 GateCondition/P-1/C-1 stands there twice");
    }

    @Test
    void sees_a_waiver_of_the_sample_expire() {
        GovernanceEngine engine = GovernanceEngine.standard();
        GovernanceReport march = engine.evaluate(Sample.portfolio(), Sample.AS_OF);
        GovernanceReport july = engine.evaluate(Sample.portfolio(), LocalDate.of(2026, 7, 1));

        ReportDiff diff = ReportDiff.of(march, july, Language.EN);

        assertThat(diff.findings(EXPIRED))
                .extracting(finding -> finding.key().toString())
                .containsExactly("PROC-010 Project/P-104");
        assertThat(ReportDiff.of(july, march, Language.EN).findings(FindingChange.WAIVED))
                .extracting(ComparedFinding::key)
                .containsExactly(diff.findings(EXPIRED).get(0).key());
    }

    @Test
    void report_against_itself_is_all_still_open() {
        for (GeneratedReports.Pair pair : GeneratedReports.pairs()) {
            ReportDiff diff = ReportDiff.of(pair.earlier(), pair.earlier(), Language.EN);

            assertThat(diff.findings()).as(pair.name()).allMatch(finding -> finding.change() == STILL_OPEN);
            assertThat(diff.findings()).as(pair.name()).hasSize((int) pair.earlier().findings().count());
            assertThat(diff.worse()).as(pair.name()).isFalse();
        }
    }

    @Test
    void every_finding_of_either_report_is_in_exactly_one_class() {
        Set<FindingChange> seen = EnumSet.noneOf(FindingChange.class);
        for (GeneratedReports.Pair pair : GeneratedReports.pairs()) {
            Outcome[] findings = {FAIL, WAIVED, Outcome.UNKNOWN, Outcome.ERROR};
            Set<FindingKey> before = GeneratedReports.rows(pair.earlier(), findings).keySet();
            Set<FindingKey> now = GeneratedReports.rows(pair.later(), findings).keySet();
            Set<FindingKey> cleared = GeneratedReports.rows(pair.later(), PASS, NOT_APPLICABLE).keySet();

            ReportDiff diff = ReportDiff.of(pair.earlier(), pair.later(), Language.EN);

            assertThat(diff.findings()).extracting(ComparedFinding::key).doesNotHaveDuplicates();
            for (ComparedFinding finding : diff.findings()) {
                FindingKey key = finding.key();
                seen.add(finding.change());
                assertThat(before.contains(key) || now.contains(key)).isTrue();
                assertThat(finding.change() == NEW).as(pair.name() + key).isEqualTo(!before.contains(key));
                assertThat(finding.change() == FIXED)
                        .as(pair.name() + key)
                        .isEqualTo(!now.contains(key) && cleared.contains(key));
                assertThat(finding.change() == GONE)
                        .as(pair.name() + key)
                        .isEqualTo(!now.contains(key) && !cleared.contains(key));
            }
            assertThat(diff.findings()).hasSize((int) (now.size() + before.stream().filter(key -> !now.contains(key)).count()));
        }
        assertThat(seen).contains(NEW, FIXED, GONE, CHANGED, STILL_OPEN);
    }

    @Test
    void there_and_back_mirror_each_other() {
        for (GeneratedReports.Pair pair : GeneratedReports.pairs()) {
            Map<FindingKey, FindingChange> there = changes(pair.earlier(), pair.later());
            Map<FindingKey, FindingChange> back = changes(pair.later(), pair.earlier());

            assertThat(back.keySet()).as(pair.name()).isEqualTo(there.keySet());
            there.forEach((key, change) -> assertThat(back.get(key)).as(pair.name() + key).isIn(mirrored(change)));
        }
    }

    private static Set<FindingChange> mirrored(FindingChange change) {
        return switch (change) {
            case NEW -> Set.of(FIXED, GONE);
            case FIXED, GONE -> Set.of(NEW);
            case EXPIRED -> Set.of(FindingChange.WAIVED);
            case WAIVED -> Set.of(EXPIRED);
            case CHANGED, STILL_OPEN -> Set.of(change);
        };
    }

    private static Map<FindingKey, FindingChange> changes(GovernanceReport earlier, GovernanceReport later) {
        return ReportDiff.of(earlier, later, Language.EN).findings().stream()
                .collect(Collectors.toMap(ComparedFinding::key, ComparedFinding::change));
    }

    private static ReportSnapshot report(String outcome) {
        return switch (outcome) {
            case "NONE" -> new ReportSnapshot(DAY, "", false, List.of(), Set.of());
            case "PASS", "NOT_APPLICABLE" -> new ReportSnapshot(DAY, "", false, List.of(), Set.of(KEY));
            default -> whole(finding(Outcome.valueOf(outcome), Severity.MAJOR, "late", null));
        };
    }

    private static ReportSnapshot whole(ReportedFinding finding) {
        return new ReportSnapshot(DAY, "", false, List.of(finding), Set.of());
    }

    private static ReportedFinding finding(Outcome outcome, Severity severity, String message, String waiver) {
        return new ReportedFinding(KEY, outcome, severity, message, waiver);
    }
}
