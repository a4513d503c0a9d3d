package org.pmo4j.examples.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.length;
import static org.apache.spark.sql.functions.sum;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.storage.StorageLevel;
import org.pmo4j.rules.GovernanceStream;
import org.pmo4j.rules.PolicyResult;

/**
 * The evaluation of a portfolio whose projects are a column of JSON texts. Executors judge the projects, partition by partition;
 * the driver judges the portfolio by the digests that they made. Closing it gives the disk back that the rows take.
 */
final class SparkEvaluation implements AutoCloseable {

    private final Broadcast<SharedFrame> frame;
    private final LocalDate asOf;
    private final Dataset<Row> partitions;

    /**
     * What executors judged.
     *
     * @param projects how many projects
     * @param rows how many rows the ledger has of them
     * @param engines how many engines judged them
     * @param digestBytes how large their digests are
     */
    record Totals(long projects, long rows, long engines, long digestBytes) {}

    /**
     * Prepares the evaluation; nothing is judged yet.
     *
     * @param projects each project as a JSON text, as it stands in the portfolio document
     * @param frame the portfolio document without its projects
     * @param asOf the date
     * @param findingsOnly whether to keep no rows of what passed or did not apply
     */
    SparkEvaluation(Dataset<String> projects, byte[] frame, LocalDate asOf, boolean findingsOnly) {
        this.frame = JavaSparkContext.fromSparkContext(projects.sparkSession().sparkContext())
                .broadcast(new SharedFrame(frame));
        this.asOf = asOf;
        // Kept, because rows and digests come of the same judging; on disk, because nobody needs all of them at a time.
        this.partitions = projects
                .mapPartitions(new PartitionJudge(this.frame, asOf, findingsOnly), Encoders.row(PartitionJudge.SCHEMA))
                .persist(StorageLevel.DISK_ONLY());
    }

    /** Judges the projects. */
    Totals judgeProjects() {
        Row sums = partitions
                .agg(sum("projects"), sum("rows"), countDistinct("engine"), sum(length(col("digests"))))
                .first();
        return new Totals(sums.getLong(0), sums.getLong(1), sums.getLong(2), sums.getLong(3));
    }

    /** Returns the rows of the projects that are kept, with the columns of {@link LedgerRow#SCHEMA}. */
    Dataset<Row> rows() {
        return partitions.select(explode(col("kept")).as("row")).select("row.*");
    }

    /**
     * Judges the portfolio as a whole.
     *
     * @param rows is given the rows of the policies on the portfolio
     * @throws org.pmo4j.model.InvalidModelException if a project is in two partitions, or something refers to one that is in none
     */
    void judgePortfolio(Consumer<PolicyResult> rows) {
        GovernanceStream whole = ExecutorEngine.engine().stream(frame.value().frame(), asOf);
        partitions.select("digests").as(Encoders.BINARY()).toLocalIterator().forEachRemaining(whole::add);
        whole.judgePortfolio(rows);
    }

    @Override
    public void close() {
        partitions.unpersist(true);
        frame.destroy();
    }
}
