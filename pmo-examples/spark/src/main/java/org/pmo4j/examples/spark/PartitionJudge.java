package org.pmo4j.examples.spark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.pmo4j.model.json.PortfolioLines;
import org.pmo4j.model.portfolio.PortfolioFrame;
import org.pmo4j.rules.GovernanceStream;

/** Judges the projects of one partition on an executor, and gives one row for the whole partition. */
final class PartitionJudge implements MapPartitionsFunction<String, Row> {

    /**
     * What comes of a partition: which engine judged it, how many projects and rows it had, the rows that are kept, and the
     * digests by which the portfolio is judged.
     */
    static final StructType SCHEMA = new StructType()
            .add("engine", DataTypes.StringType)
            .add("projects", DataTypes.LongType)
            .add("rows", DataTypes.LongType)
            .add("kept", DataTypes.createArrayType(LedgerRow.SCHEMA))
            .add("digests", DataTypes.BinaryType);

    private static final long serialVersionUID = 1L;

    private final Broadcast<SharedFrame> frame;
    private final String asOf;
    private final boolean findingsOnly;

    PartitionJudge(Broadcast<SharedFrame> frame, LocalDate asOf, boolean findingsOnly) {
        this.frame = frame;
        this.asOf = asOf.toString();
        this.findingsOnly = findingsOnly;
    }

    @Override
    public Iterator<Row> call(Iterator<String> projects) {
        PortfolioFrame around = frame.value().frame();
        GovernanceStream stream = ExecutorEngine.engine().stream(around, LocalDate.parse(asOf));
        List<Row> kept = new ArrayList<>();
        stream.judge(PortfolioLines.read(around, new TextLines(projects)), result -> {
            if (!findingsOnly || result.outcome().finding()) {
                kept.add(LedgerRow.of(result).row());
            }
        });
        long rows = stream.summary().values().stream().mapToLong(Long::longValue).sum();
        return List.of(RowFactory.create(
                        ExecutorEngine.id(), (long) stream.projects(), rows, kept.toArray(new Row[0]), stream.digests()))
                .iterator();
    }
}
