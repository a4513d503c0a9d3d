package org.pmo4j.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.SparkException;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.InvalidModelException;
import org.pmo4j.model.testkit.Portfolios;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.PolicyResult;

class SparkEvaluationTest {

    private static final int PROJECTS = 600;
    private static final int PARTITIONS = 5;

    private final GeneratedPortfolio portfolio = new GeneratedPortfolio(PROJECTS, 1);
    private final Dataset<String> projects = portfolio.texts(LocalSpark.SESSION, PARTITIONS);

    private SparkEvaluation evaluation(Dataset<String> texts, boolean findingsOnly) {
        return new SparkEvaluation(texts, portfolio.frame(), Portfolios.AS_OF, findingsOnly);
    }

    private List<LedgerRow> ledger(boolean findingsOnly) {
        try (SparkEvaluation evaluation = evaluation(projects, findingsOnly)) {
            List<LedgerRow> rows = new ArrayList<>(evaluation.rows().collectAsList().stream().map(LedgerRow::of).toList());
            evaluation.judgePortfolio(result -> {
                if (!findingsOnly || result.outcome().finding()) {
                    rows.add(LedgerRow.of(result));
                }
            });
            return rows;
        }
    }

    @Test
    void rows_are_those_of_one_engine_that_holds_the_portfolio() {
        List<LedgerRow> expected = GovernanceEngine.standard()
                .evaluate(portfolio.held(), Portfolios.AS_OF)
                .results()
                .map(LedgerRow::of)
                .toList();

        assertThat(ledger(false)).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void of_what_passed_or_did_not_apply_no_rows_are_kept_where_nobody_wants_them() {
        List<LedgerRow> expected = GovernanceEngine.standard()
                .evaluate(portfolio.held(), Portfolios.AS_OF)
                .findings()
                .map(LedgerRow::of)
                .toList();

        assertThat(ledger(true)).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void all_partitions_of_a_jvm_are_judged_by_one_engine() {
        try (SparkEvaluation evaluation = evaluation(projects, true)) {
            SparkEvaluation.Totals totals = evaluation.judgeProjects();

            assertThat(totals.projects()).isEqualTo(PROJECTS);
            assertThat(totals.engines()).isEqualTo(1);
        }
    }

    @Test
    void copies_are_further_projects_of_the_same_portfolio() {
        GeneratedPortfolio larger = new GeneratedPortfolio(40, 3);

        try (SparkEvaluation evaluation = new SparkEvaluation(
                larger.texts(LocalSpark.SESSION, 2), larger.frame(), Portfolios.AS_OF, true)) {
            List<PolicyResult> rows = new ArrayList<>();
            evaluation.judgePortfolio(rows::add);

            assertThat(rows).isNotEmpty();
            assertThat(evaluation.judgeProjects().projects()).isEqualTo(120);
        }
    }

    @Test
    void a_partition_that_comes_twice_is_refused() {
        Dataset<String> firstTwice = projects.union(projects.limit(PROJECTS / PARTITIONS));

        try (SparkEvaluation evaluation = evaluation(firstTwice, true)) {
            assertThatThrownBy(() -> evaluation.judgePortfolio(result -> {}))
                    .isInstanceOf(InvalidModelException.class)
                    .hasMessageContaining("'PRJ-000001' is the id of another project of this portfolio");
        }
    }

    @Test
    void a_partition_that_is_missing_is_refused_where_the_portfolio_refers_to_its_projects() {
        Dataset<String> half = projects.filter((FilterFunction<String>) text -> !text.contains("\"PRJ-0000"));

        try (SparkEvaluation evaluation = evaluation(half, true)) {
            assertThatThrownBy(() -> evaluation.judgePortfolio(result -> {}))
                    .isInstanceOf(InvalidModelException.class)
                    .hasMessageContaining("' is referred to, and is no project of this portfolio");
        }
    }

    @Test
    void a_project_that_cannot_be_read_ends_the_evaluation_and_names_the_fault() {
        Dataset<String> spoilt = projects.map(
                (MapFunction<String, String>) text -> text.replaceFirst("\"name\"", "\"title\""), Encoders.STRING());

        try (SparkEvaluation evaluation = evaluation(spoilt, true)) {
            assertThatThrownBy(evaluation::judgeProjects)
                    .isInstanceOf(SparkException.class)
                    .hasStackTraceContaining("$.title: is an unknown property");
        }
    }

    @Test
    void a_text_of_several_lines_is_one_project() {
        Dataset<String> printed = projects.map(
                (MapFunction<String, String>) text -> text.replace(",\"", ",\n\""), Encoders.STRING());

        try (SparkEvaluation evaluation = evaluation(printed, true)) {
            assertThat(evaluation.judgeProjects().projects()).isEqualTo(PROJECTS);
        }
    }
}
