package org.pmo4j.examples.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.pmo4j.examples.cli.input.Faults;
import org.pmo4j.examples.cli.input.JsonFile;
import org.pmo4j.model.InvalidModelException;
import org.pmo4j.rules.GovernanceReport;
import org.pmo4j.rules.Language;
import org.pmo4j.rules.Outcome;
import org.pmo4j.rules.PolicyResult;
import org.pmo4j.rules.Severity;
import org.pmo4j.rules.adoption.Ratchet;
import org.pmo4j.rules.adoption.RatchetCheck;
import org.pmo4j.rules.report.RatchetText;
import picocli.CommandLine.Option;

/** The file of findings that were known when policies were adopted, and what it means for the exit status. */
final class BaselineOptions {

    private static final int MAX_BYTES = 64 * 1024 * 1024;

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "Findings that were there when the policies were adopted, one to a line.")
    private @Nullable Path file;

    @Option(
            names = "--baseline-mode",
            paramLabel = "MODE",
            converter = BaselineMode.Converter.class,
            description = "verify (default): exit status 1 for a finding that is not in the file, at or above --fail-at, of "
                    + "any severity without it; read-only: what is in the file does not count for --fail-at; update: "
                    + "write the file anew.")
    private @Nullable BaselineMode mode;

    private Ratchet ratchet = Ratchet.empty();

    /**
     * Reads the file; only an update needs none.
     *
     * @param output where the report goes; null for standard output
     */
    void load(@Nullable Path output, Faults faults) {
        if (file == null) {
            if (mode != null) {
                faults.add("--baseline-mode: " + mode + " needs a file, see --baseline");
            }
            return;
        }
        if (output != null && output.toAbsolutePath().normalize().equals(file.toAbsolutePath().normalize())) {
            faults.add("--output: " + output + " is the file of --baseline");
        }
        if (mode() == BaselineMode.UPDATE && Files.notExists(file)) {
            return;
        }
        byte[] bytes = JsonFile.bytes(file, MAX_BYTES, faults);
        if (bytes != null) {
            try {
                ratchet = Ratchet.parse(bytes);
            } catch (InvalidModelException e) {
                e.faults().forEach(fault -> faults.add(file, fault.path(), fault.message()));
            }
        }
    }

    /**
     * Writes the report, and the file where it is to be updated: both or neither. Then tells what the report means for the
     * file.
     *
     * @param write writes the report
     */
    void write(GovernanceReport report, Language language, Console console, Runnable write) {
        StringBuilder summary = new StringBuilder();
        if (file == null) {
            write.run();
        } else if (mode() == BaselineMode.UPDATE) {
            Ratchet updated = ratchet.updated(report);
            RatchetText.in(language).write(ratchet, updated, summary);
            Destination.write(file, console, out -> {
                out.write(updated.text().getBytes(StandardCharsets.UTF_8));
                write.run();
            });
            ratchet = updated;
        } else {
            RatchetText.in(language).write(ratchet.check(report), summary);
            write.run();
        }
        if (file != null) {
            console.err().print(file + ": " + summary);
            console.err().flush();
        }
    }

    /** Tells whether the report fails. */
    boolean fails(GovernanceReport report, @Nullable Severity failAt) {
        if (file == null) {
            return failAt != null && report.results().anyMatch(result -> violated(result) && grave(result, failAt));
        }
        RatchetCheck check = ratchet.check(report);
        if (mode() == BaselineMode.VERIFY) {
            Severity least = failAt == null ? Severity.INFO : failAt;
            return check.fresh().stream().anyMatch(result -> grave(result, least));
        }
        return failAt != null && check.fresh().stream().anyMatch(result -> violated(result) && grave(result, failAt));
    }

    private BaselineMode mode() {
        return mode == null ? BaselineMode.VERIFY : mode;
    }

    private static boolean violated(PolicyResult result) {
        return result.outcome() == Outcome.FAIL || result.outcome() == Outcome.ERROR;
    }

    private static boolean grave(PolicyResult result, Severity least) {
        return result.severity().compareTo(least) >= 0;
    }
}
