package org.pmo4j.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final LedgerRow PASS = new LedgerRow("GATE-001", "Project/P-1", "PASS", "MAJOR", "", "");
    private static final LedgerRow FAIL = new LedgerRow("GATE-002", "Project/P-1", "FAIL", "MAJOR", "due observed 2026-03-30", "Late.");
    private static final LedgerRow LATER = new LedgerRow("GATE-002", "Project/P-1", "FAIL", "MAJOR", "due observed 2026-03-31", "Late.");

    @Test
    void the_order_of_rows_does_not_matter() {
        Comparison comparison = Comparison.of(List.of(PASS, FAIL), List.of(FAIL, PASS));

        assertThat(comparison.same()).isTrue();
        assertThat(comparison.text("one engine", "Spark")).containsExactly("2 rows, the same by one engine and by Spark");
    }

    @Test
    void other_evidence_is_a_difference() {
        Comparison comparison = Comparison.of(List.of(PASS, FAIL), List.of(PASS, LATER));

        assertThat(comparison.same()).isFalse();
        assertThat(comparison.text("one engine", "Spark"))
                .containsExactly("1 rows by one engine only", "  " + FAIL, "1 rows by Spark only", "  " + LATER);
    }

    @Test
    void a_row_that_comes_twice_is_a_difference() {
        Comparison comparison = Comparison.of(List.of(PASS), List.of(PASS, PASS));

        assertThat(comparison.onlyFirst()).isEmpty();
        assertThat(comparison.onlySecond()).containsExactly(PASS.toString());
    }
}
