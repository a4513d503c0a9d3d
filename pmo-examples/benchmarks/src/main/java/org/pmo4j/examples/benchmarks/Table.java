package org.pmo4j.examples.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Prints what each way costs on portfolios of several sizes, and fails if they do not come to the same findings. */
public final class Table {

    static final String HEADER = "projects  way                ready s   seconds  us/project  CPU us/project  bytes/project"
            + "  heap MB   time   CPU  bytes  growth";

    private static final String LINE = "%8d  %-18s %7.2f %9.3f  %10.0f  %14.0f  %13d  %7d  %5.2f %5.2f  %5.2f  %6.2f";

    private Table() {}

    /**
     * Measures each row in a JVM of its own.
     *
     * @param arguments the sizes, ascending and separated by commas; up to which size naive ways are measured too,
     *     see {@link Way#manages}
     */
    public static void main(String[] arguments) throws Exception {
        List<Integer> sizes = Stream.of(arguments[0].split(",")).map(Integer::valueOf).toList();
        int naiveUpTo = Integer.parseInt(arguments[1]);
        for (Part part : Part.values()) {
            System.out.println(part.title());
            System.out.println(HEADER);
            List<Row> smallest = new ArrayList<>();
            for (int projects : sizes) {
                List<Row> rows = new ArrayList<>();
                for (Way way : part.ways()) {
                    if (way.manages(projects, naiveUpTo)) {
                        Row row = new Row(way, projects, measure(part, way, projects));
                        rows.add(row);
                        if (smallest.stream().noneMatch(other -> other.way == way)) {
                            smallest.add(row);
                        }
                        System.out.println(row.line(rows.get(0), smallest));
                    }
                }
                System.out.println(agreement(rows));
                threads(rows).forEach(System.out::println);
                naive(rows).forEach(System.out::println);
            }
        }
    }

    private static Measurement measure(Part part, Way way, int projects) throws IOException, InterruptedException {
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx4g",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OneWay.class.getName(),
                        part.name(),
                        way.name(),
                        String.valueOf(projects))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (java.waitFor() != 0) {
            throw new IllegalStateException(way.title() + " failed on " + projects + " projects");
        }
        return Measurement.parse(output);
    }

    /**
     * Tells how many rows and findings all ways came to.
     *
     * @throws IllegalStateException if they do not agree; the message names the policies
     */
    static String agreement(List<Row> rows) {
        Findings first = rows.get(0).measured.findings();
        for (Row row : rows) {
            Set<String> differences = first.differences(row.measured.findings());
            if (!differences.isEmpty()) {
                throw new IllegalStateException("on " + row.projects + " projects " + row.way.title() + " does not say what "
                        + rows.get(0).way.title() + " says of " + differences);
            }
        }
        return String.format(
                Locale.ROOT, "%8d  all ways agree: %,d rows, %,d of them findings", rows.get(0).projects, first.rows(),
                first.findings());
    }

    /** Tells how the time of two threads compares with that of one, if both were measured. */
    static List<String> threads(List<Row> rows) {
        List<Row> engines = rows.stream().filter(row -> row.way == Way.ENGINE || row.way == Way.ENGINE_2).toList();
        return engines.size() < 2
                ? List.of()
                : List.of(String.format(
                        Locale.ROOT, "%8d  two threads take %.2f of the time of one", rows.get(0).projects,
                        engines.get(1).microseconds() / engines.get(0).microseconds()));
    }

    /** Tells how the time of each naive way compares with that of the engine, if both were measured, and that from the start. */
    static List<String> naive(List<Row> rows) {
        return rows.stream()
                .filter(row -> row.way.oneSession())
                .flatMap(row -> rows.stream()
                        .filter(engine -> engine.way == Way.ENGINE || engine.way == Way.ENGINE_2)
                        .map(engine -> String.format(
                                Locale.ROOT, "%8d  %s: %.2f times the time of %s, %.2f times from the start", row.projects,
                                row.way.title(), row.microseconds() / engine.microseconds(), engine.way.title(),
                                (double) row.measured.fromStart() / engine.measured.fromStart())))
                .toList();
    }

    /** One row of the table. */
    record Row(Way way, int projects, Measurement measured) {

        /**
         * Writes the row.
         *
         * @param base the row that time, CPU and bytes are multiples of; that of plain Java if it was measured
         * @param smallest the rows of the smallest portfolio, for the growth of the time for each project since then
         */
        String line(Row base, List<Row> smallest) {
            Row first = smallest.stream().filter(row -> row.way == way).findFirst().orElseThrow();
            return String.format(
                    Locale.ROOT,
                    LINE,
                    projects,
                    way.title(),
                    measured.ready() / 1e9,
                    measured.nanos() / 1e9,
                    microseconds(),
                    measured.cpuNanos() / 1e3 / projects,
                    measured.bytes() / projects,
                    measured.heap() >> 20,
                    (double) measured.nanos() / base.measured.nanos(),
                    (double) measured.cpuNanos() / base.measured.cpuNanos(),
                    (double) measured.bytes() / base.measured.bytes(),
                    microseconds() / first.microseconds());
        }

        private double microseconds() {
            return measured.nanos() / 1e3 / projects;
        }
    }
}
