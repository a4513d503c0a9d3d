package org.pmo4j.examples.spark;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.pmo4j.model.testkit.Portfolios;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.Outcome;

/**
 * Judges a generated portfolio on Spark in local mode: {@code PortfolioOnSpark 1000000 500}. First a sample is judged on Spark and
 * by one engine that holds it, and the rows are compared.
 */
public final class PortfolioOnSpark {

    private static final LocalDate AS_OF = Portfolios.AS_OF;
    private static final int SAMPLE_PARTITIONS = 8;
    private static final int POLICIES_SHOWN = 10;

    private final SparkSession spark;
    private final PrintStream out;

    PortfolioOnSpark(SparkSession spark, PrintStream out) {
        this.spark = spark;
        this.out = out;
    }

    /**
     * Runs the program; the exit status is 1 if the sample shows a difference.
     *
     * @param arguments the number of projects and the number of partitions
     */
    public static void main(String[] arguments) throws IOException {
        GeneratedPortfolio portfolio = GeneratedPortfolio.of(Long.parseLong(arguments[0]));
        boolean same;
        try (SparkSession spark = session()) {
            PortfolioOnSpark program = new PortfolioOnSpark(spark, System.out);
            program.introduce();
            same = program.compare(portfolio.sample());
            program.judge(portfolio, Integer.parseInt(arguments[1]));
        }
        System.exit(same ? 0 : 1);
    }

    static SparkSession session() {
        return SparkSession.builder()
                .appName("PMO4J")
                .master("local[*]")
                .config("spark.ui.enabled", false)
                .config("spark.driver.host", "localhost")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.sql.shuffle.partitions", 8)
                .getOrCreate();
    }

    private void introduce() {
        print("Spark %s, Java %s, %d processors, heap up to %,d MB", spark.version(), Runtime.version(),
                Runtime.getRuntime().availableProcessors(), Runtime.getRuntime().maxMemory() >> 20);
    }

    /** Judges a portfolio on Spark and by one engine, prints what differs, and tells whether nothing does. */
    boolean compare(GeneratedPortfolio sample) {
        List<LedgerRow> whole = GovernanceEngine.standard().evaluate(sample.held(), AS_OF).results().map(LedgerRow::of).toList();
        Comparison comparison = Comparison.of(whole, ledger(sample));
        print("sample of %,d projects in %d partitions", sample.projects(), SAMPLE_PARTITIONS);
        comparison.text("one engine", "Spark").forEach(line -> print("  %s", line));
        return comparison.same();
    }

    private List<LedgerRow> ledger(GeneratedPortfolio portfolio) {
        try (SparkEvaluation evaluation =
                new SparkEvaluation(portfolio.texts(spark, SAMPLE_PARTITIONS), portfolio.frame(), AS_OF, false)) {
            List<LedgerRow> rows = new ArrayList<>(evaluation.rows().collectAsList().stream().map(LedgerRow::of).toList());
            evaluation.judgePortfolio(result -> rows.add(LedgerRow.of(result)));
            return rows;
        }
    }

    /** Judges a portfolio on Spark and prints how many findings there are. */
    void judge(GeneratedPortfolio portfolio, int partitions) {
        print("%,d projects in %,d partitions", portfolio.projects(), partitions);
        try (SparkEvaluation evaluation =
                new SparkEvaluation(portfolio.texts(spark, partitions), portfolio.frame(), AS_OF, true)) {
            long start = System.nanoTime();
            SparkEvaluation.Totals totals = evaluation.judgeProjects();
            double seconds = seconds(start);
            print("  %,d projects judged in %,.0f s, %,.0f a second; engines built: %d", totals.projects(), seconds,
                    totals.projects() / seconds, totals.engines());
            print("  %,d rows, digests of %,.1f MB", totals.rows(), totals.digestBytes() / 1e6);
            printFindings(evaluation.rows());
            judgePortfolio(evaluation);
        }
    }

    private void printFindings(Dataset<Row> findings) {
        print("findings on projects");
        findings.groupBy("outcome").count().orderBy("outcome").collectAsList()
                .forEach(row -> print("  %-8s %,11d", row.getString(0), row.getLong(1)));
        print("most findings");
        findings.groupBy("policy", "outcome").count().orderBy(col("count").desc(), col("policy"), col("outcome"))
                .takeAsList(POLICIES_SHOWN)
                .forEach(row -> print("  %-8s %-8s %,11d", row.getString(0), row.getString(1), row.getLong(2)));
    }

    private void judgePortfolio(SparkEvaluation evaluation) {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        long start = System.nanoTime();
        evaluation.judgePortfolio(result -> counts.merge(result.outcome(), 1, Integer::sum));
        print("portfolio judged in %,.0f s, from the digests", seconds(start));
        counts.forEach((outcome, count) -> print("  %-14s %,11d", outcome, count));
    }

    private static double seconds(long start) {
        return Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0;
    }

    private void print(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}
