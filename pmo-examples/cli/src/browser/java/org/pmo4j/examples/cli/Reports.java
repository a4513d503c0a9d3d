package org.pmo4j.examples.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.json.PortfolioJson;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.model.project.Project;

/** Portfolios of three sizes, judged by the command line. */
final class Reports {

    private static final Path SAMPLE = Path.of("../sample/portfolio.json");

    private Reports() {}

    /**
     * One portfolio.
     *
     * @param document its document
     * @param asOf the day at which it is judged
     */
    record Input(String name, Path document, String asOf) {

        /** Writes the report in a format and a language. */
        Path report(String format, String language) {
            Path report = document.resolveSibling(name + "." + language + "." + format);
            if (!Files.exists(report)) {
                Run run = Run.of("evaluate", document, "--as-of", asOf, "--format", format, "--lang", language,
                        "--findings-only", "--output", report);
                if (run.status() != 0) {
                    throw new IllegalStateException(run.err());
                }
            }
            return report;
        }
    }

    static Input sample(Path folder) throws IOException {
        return new Input("sample", Files.copy(SAMPLE, folder.resolve("sample.json")), "2026-03-31");
    }

    /** Returns the UK Government Major Projects Portfolio where PMO4J_DATA names its folder, else copies of the sample. */
    static Input of184(Path folder) throws IOException {
        String data = System.getenv("PMO4J_DATA");
        Path csv = data == null ? null : Path.of(data, "gmpp", "gmpp-2021.csv");
        if (csv == null || !Files.exists(csv)) {
            return copies(folder, 184);
        }
        Path document = folder.resolve("gmpp.json");
        Run run = Run.of("import", csv, "--mapping", Path.of("mappings", "gmpp-2021.json"), "--output", document);
        if (run.status() != 0) {
            throw new IllegalStateException(run.err());
        }
        return new Input("gmpp", document, "2021-06-30");
    }

    /** Returns the sample with names that try to leave their place in the page. */
    static Input hostile(Path folder) throws IOException {
        String name = "</noscript></script><script>document.title = 'left'</script><img src=x onerror=\"document.title = 'left'\">";
        Portfolio sample = PortfolioJson.read(SAMPLE);
        List<Project> projects = sample.projects().stream()
                .map(project -> project.withName(name).withNameZh(name).withGatePlan(project.gatePlan() == null ? null
                        : project.gatePlan().withGates(project.gatePlan().gates().stream().map(gate -> gate.withName(name)).toList())))
                .toList();
        Path document = folder.resolve("hostile.json");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(document))) {
            PortfolioJson.write(sample.withProjects(projects), out);
        }
        return new Input("hostile", document, "2026-03-31");
    }

    /** Returns a portfolio of as many projects, those of the sample again and again under other ids. */
    static Input copies(Path folder, int projects) throws IOException {
        Portfolio sample = PortfolioJson.read(SAMPLE);
        List<Project> some = sample.projects();
        List<Project> all = Stream.concat(
                        some.stream(),
                        IntStream.range(0, projects - some.size()).mapToObj(i -> {
                            Project project = some.get(i % some.size());
                            return project.withId(new ProjectId(project.id() + "-" + i));
                        }))
                .toList();
        Path document = folder.resolve("copies-" + projects + ".json");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(document))) {
            PortfolioJson.write(sample.withProjects(all), out);
        }
        return new Input("copies-" + projects, document, "2026-03-31");
    }
}
