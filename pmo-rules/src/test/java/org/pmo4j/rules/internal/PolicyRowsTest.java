package org.pmo4j.rules.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmo4j.rules.policies.Facts.day;
import static org.pmo4j.rules.policies.Facts.portfolio;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.governance.SubjectKey;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.rules.Outcome;
import org.pmo4j.rules.PolicyParameters;
import org.pmo4j.rules.Severity;
import org.pmo4j.rules.authoring.Scope;

/** Rows of one policy, beside what looking at each of them gives. */
class PolicyRowsTest {

    private static final Scope SCOPE = Scopes.of(
                    portfolio().build(), day("2026-03-31"), List.of(), PolicyParameters.defaults())
            .get(0);

    /** In the order of a ledger: by type, project and id. */
    private static final List<SubjectKey> SUBJECTS = List.of(
            key("Decision", "D-1", "P-1"), key("Decision", "D-2", "P-1"), key("Decision", "D-1", "P-2"),
            key("Person", "ann", null), key("Person", "bob", null), key("Resource", "ann", null));

    @Test
    void rows_are_exchanged_wherever_they_stand() {
        int ways = (int) Math.pow(5, SUBJECTS.size());
        for (int way = 0; way < ways; way++) {
            List<SubjectKey> before = new ArrayList<>();
            List<SubjectKey> now = new ArrayList<>();
            BitSet gone = new BitSet();
            List<String> expected = new ArrayList<>();
            int rest = way;
            for (SubjectKey subject : SUBJECTS) {
                // Never there, stays, goes, is exchanged, comes.
                int fate = rest % 5;
                rest /= 5;
                if (fate == 2 || fate == 3) {
                    gone.set(before.size());
                }
                if (fate >= 1 && fate <= 3) {
                    before.add(subject);
                }
                if (fate >= 3) {
                    now.add(subject);
                }
                if (fate != 0 && fate != 2) {
                    expected.add(subject + " " + (fate == 1 ? Outcome.PASS : Outcome.FAIL));
                }
            }

            ScopeLedger after = new PolicyRows(ledger(before, Outcome.PASS)).exchanged(gone, ledger(now, Outcome.FAIL));

            assertThat(IntStream.range(0, after.size()).mapToObj(row -> after.subjects[row] + " " + after.outcome(row)))
                    .as("way %d", way)
                    .isEqualTo(expected);
        }
    }

    @Test
    void rows_of_a_subject_are_found() {
        PolicyRows rows = new PolicyRows(ledger(SUBJECTS, Outcome.PASS));
        Comparator<SubjectKey> order = Comparator.comparing(SubjectKey::type)
                .thenComparing(PolicyRowsTest::project)
                .thenComparing(SubjectKey::id);

        for (String type : List.of("Decision", "Dependency", "Person", "Resource", "Zone")) {
            for (String project : List.of("", "P-0", "P-1", "P-2", "P-3")) {
                for (String id : List.of("D-0", "D-1", "D-2", "ann", "bob")) {
                    SubjectKey wanted = key(type, id, project.isEmpty() ? null : project);
                    assertThat(rows.first(type, project, id)).isEqualTo(count(one -> order.compare(one, wanted) < 0));
                    assertThat(rows.firstAfter(type, project, id)).isEqualTo(count(one -> order.compare(one, wanted) <= 0));
                }
            }
        }
        assertThat(rows.first("Decision", "P-1", null)).isZero();
        assertThat(rows.firstAfter("Decision", "P-1", null)).isEqualTo(2);
        assertThat(rows.first("Decision", "P-2", null)).isEqualTo(2);
        assertThat(rows.firstAfter("Person", "", null)).isEqualTo(5);
    }

    @Test
    void tells_which_types_of_subjects_and_which_outcomes_there_are() {
        PolicyRows rows = new PolicyRows(ledger(SUBJECTS, Outcome.UNKNOWN));

        assertThat(rows.judgesOnly(Set.of("Decision", "Person", "Resource"))).isTrue();
        assertThat(rows.judgesOnly(Set.of("Decision", "Person"))).isFalse();
        assertThat(rows.judgesOnly(Set.of("Person", "Resource"))).isFalse();
        assertThat(rows.judgesOnly(Set.of("Decision", "Resource"))).isFalse();
        assertThat(new PolicyRows(ledger(List.of(), Outcome.PASS)).judgesOnly(Set.of())).isTrue();
        assertThat(rows.holds(Outcome.UNKNOWN)).isTrue();
        assertThat(rows.holds(Outcome.ERROR)).isFalse();
    }

    @Test
    void ledgers_that_say_the_same_are_told_from_others() {
        Detail late = Detail.violation(null, new Object[] {"days", 3});
        ScopeLedger failing = failing(late);

        assertThat(failing.saysLike(failing(Detail.violation(null, new Object[] {"days", 3})))).isTrue();
        assertThat(ledger(SUBJECTS, Outcome.PASS).saysLike(ledger(SUBJECTS, Outcome.PASS))).isTrue();
        assertThat(ledger(SUBJECTS, Outcome.PASS).saysLike(ledger(SUBJECTS.subList(1, 3), Outcome.PASS))).isFalse();
        assertThat(ledger(SUBJECTS.subList(0, 2), Outcome.PASS).saysLike(ledger(SUBJECTS.subList(1, 3), Outcome.PASS))).isFalse();
        assertThat(ledger(SUBJECTS, Outcome.PASS).saysLike(ledger(SUBJECTS, Outcome.UNKNOWN))).isFalse();
        assertThat(List.of(
                        ledger(SUBJECTS.subList(0, 1), Outcome.FAIL),
                        failing(Detail.violation(null, new Object[] {"days", 4})),
                        failing(Detail.violation(Severity.MINOR, new Object[] {"days", 3})),
                        failing(Detail.missing(null, List.of("days"))),
                        failing(Detail.error("days")),
                        failing(late.waivedBy("W-1"))))
                .noneMatch(failing::saysLike)
                .noneMatch(other -> other.saysLike(failing));
    }

    private static ScopeLedger failing(Detail detail) {
        return new ScopeLedger(
                SCOPE, new ArrayList<>(List.of(new Recorder.Entry(0, Outcome.FAIL, SUBJECTS.get(0), detail))),
                UnaryOperator.identity());
    }

    private static int count(Predicate<SubjectKey> wanted) {
        return (int) SUBJECTS.stream().filter(wanted).count();
    }

    private static String project(SubjectKey subject) {
        return subject.project() == null ? "" : subject.project().value();
    }

    private static SubjectKey key(String type, String id, @Nullable String project) {
        return new SubjectKey(type, id, project == null ? null : new ProjectId(project));
    }

    private static ScopeLedger ledger(List<SubjectKey> subjects, Outcome outcome) {
        List<Recorder.Entry> entries = new ArrayList<>();
        subjects.forEach(subject -> entries.add(new Recorder.Entry(0, outcome, subject, null)));
        return new ScopeLedger(SCOPE, entries, UnaryOperator.identity());
    }
}
