package org.pmo4j.examples.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.pmo4j.model.json.PortfolioLines;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.model.portfolio.PortfolioFrame;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.testkit.Portfolios;

/**
 * A generated portfolio of any size that is nowhere held as a whole: up to {@value #BASE} projects from the testkit, and copies of
 * them under other ids, made by the partition that needs them. Copies have the managers and resources of the base, under whose
 * frame they stand.
 *
 * @param base how many projects the base has
 * @param copies how often they come; 1 for the base alone
 */
record GeneratedPortfolio(int base, int copies) {

    /** Most projects of the base. */
    static final int BASE = 2_000;

    private static final long SEED = 1;
    private static final String ID = "PRJ-";

    /** The projects of each base that this JVM has made, as JSON texts. */
    private static final Map<Integer, List<String>> TEXTS = new ConcurrentHashMap<>();

    /** Returns a portfolio of so many projects, above {@value #BASE} of the next multiple of it. */
    static GeneratedPortfolio of(long projects) {
        return projects <= BASE
                ? new GeneratedPortfolio((int) projects, 1)
                : new GeneratedPortfolio(BASE, Math.toIntExact((projects + BASE - 1) / BASE));
    }

    /** Returns the base alone. */
    GeneratedPortfolio sample() {
        return new GeneratedPortfolio(base, 1);
    }

    long projects() {
        return (long) base * copies;
    }

    /** Returns the base as one portfolio. */
    Portfolio held() {
        return Portfolios.large(SEED, base);
    }

    /** Returns what stands around the projects, as a JSON text. */
    byte[] frame() {
        return lines(PortfolioFrame.of(held()), List.of()).getBytes(StandardCharsets.UTF_8);
    }

    /** Returns the projects as JSON texts. A table of projects would stand here: see the README. */
    Dataset<String> texts(SparkSession spark, int partitions) {
        int size = base;
        return spark.range(0, projects(), 1, partitions)
                .mapPartitions((MapPartitionsFunction<Long, String>) numbers -> texts(size, numbers), Encoders.STRING());
    }

    private static Iterator<String> texts(int base, Iterator<Long> numbers) {
        List<String> texts = TEXTS.computeIfAbsent(base, GeneratedPortfolio::texts);
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return numbers.hasNext();
            }

            @Override
            public String next() {
                long number = numbers.next();
                return copy(texts.get((int) (number % base)), number / base);
            }
        };
    }

    private static List<String> texts(int base) {
        Portfolio held = new GeneratedPortfolio(base, 1).held();
        return lines(PortfolioFrame.of(held), held.projects()).lines().skip(1).toList();
    }

    private static String lines(PortfolioFrame frame, List<Project> projects) {
        var out = new ByteArrayOutputStream();
        try {
            PortfolioLines.write(frame, projects.iterator(), out);
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String copy(String project, long number) {
        return number == 0 ? project : project.replace(ID, ID + number + "-");
    }
}
