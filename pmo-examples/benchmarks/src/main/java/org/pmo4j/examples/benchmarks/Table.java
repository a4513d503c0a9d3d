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

    static final String HEADER = "projects  way                  seconds  us/project  CPU us/project  bytes/project"
            + "   time   CPU  bytes";

    private static final String LINE = "%8d  %-18s %9.3f  %10.0f  %14.0f  %13d  %5.2f %5.2f  %5.2f";

    private Table() {}

    /**
     * Measures each row in a JVM of its own.
     *
     * @param arguments the sizes, separated by commas; up to which size one session for all is measured too
     */
    public static void main(String[] arguments) throws Exception {
        int naiveUpTo = Integer.parseInt(arguments[1]);
        List<Integer> sizes = Stream.of(arguments[0].split(",")).map(Integer::valueOf).toList();
        System.out.println(HEADER);
        for (int projects : sizes) {
            List<Row> rows = new ArrayList<>();
            for (Way way : Way.values()) {
                if (way != Way.ONE_SESSION || projects <= naiveUpTo) {
                    rows.add(new Row(way, projects, measure(way, projects)));
                    System.out.println(rows.get(rows.size() - 1).line(rows.get(0)));
                }
            }
            System.out.println(agreement(rows));
        }
    }

    private static Measurement measure(Way way, int projects) throws IOException, InterruptedException {
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx4g",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OneWay.class.getName(),
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

    /** One row of the table. */
    record Row(Way way, int projects, Measurement measured) {

        /** Writes the row; the last three columns are multiples of another row's. */
        String line(Row plain) {
            return String.format(
                    Locale.ROOT,
                    LINE,
                    projects,
                    way.title(),
                    measured.nanos() / 1e9,
                    measured.nanos() / 1e3 / projects,
                    measured.cpuNanos() / 1e3 / projects,
                    measured.bytes() / projects,
                    (double) measured.nanos() / plain.measured.nanos(),
                    (double) measured.cpuNanos() / plain.measured.cpuNanos(),
                    (double) measured.bytes() / plain.measured.bytes());
        }
    }
}
