package org.pmo4j.rules.report;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.InvalidModelException;
import org.pmo4j.model.governance.SubjectKey;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.rules.Outcome;
import org.pmo4j.rules.Severity;
import org.pmo4j.rules.adoption.FindingKey;
import org.pmo4j.rules.adoption.ReportSnapshot;
import org.pmo4j.rules.adoption.ReportedFinding;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;

/**
 * Reads what {@link JsonReport} writes, as far as a comparison of two reports needs it. Read whole or not at all; every fault
 * is named with its path. Needs {@code tools.jackson.core:jackson-core} on the class path.
 */
public final class JsonReportReader {

    private static final Set<String> PROPERTIES = Set.of(
            "schemaVersion", "asOf", "inputHash", "policyHash", "engineVersion", "summary", "results", "gates",
            "waivers");
    private static final Set<String> OF_A_RESULT = Set.of(
            "policy", "pack", "subject", "outcome", "severity", "bindingForce", "addressee", "message", "evidence", "waiver",
            "remedy");
    private static final Set<String> OF_A_SUBJECT = Set.of("type", "id", "project");

    private final ReadFaults faults = new ReadFaults();
    private final Map<String, @Nullable Object> header = new LinkedHashMap<>();
    private final List<ReportedFinding> findings = new ArrayList<>();
    private final Set<FindingKey> cleared = new HashSet<>();
    private final Set<FindingKey> seen = new HashSet<>();
    private final Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);

    private JsonReportReader() {}

    /**
     * Reads a report, with or without what passed.
     *
     * @param input the document in UTF-8; not closed
     * @return what a comparison needs of it
     * @throws IOException if the input cannot be read
     * @throws InvalidModelException if it is no report; names every fault, of more than a thousand the first thousand
     */
    public static ReportSnapshot read(InputStream input) throws IOException {
        return new JsonReportReader().snapshot(input);
    }

    private ReportSnapshot snapshot(InputStream input) throws IOException {
        try (JsonTokens tokens = new JsonTokens(input, faults)) {
            document(tokens);
        } catch (JacksonIOException e) {
            throw e.getCause();
        } catch (JacksonException e) {
            faults.add("$", JsonTokens.fault(e));
            faults.throwIfAny();
        }
        ReadObject top = new ReadObject("$", header, faults);
        top.refuseOthersThan(PROPERTIES);
        LocalDate asOf = date(top);
        String policyHash = hash(top);
        if (!"1.0".equals(top.text("schemaVersion")) && top.holds("schemaVersion")) {
            top.fault("schemaVersion", "is not 1.0, the form that this version reads");
        }
        boolean findingsOnly = findingsOnly(top.object("summary"));
        faults.throwIfAny();
        return new ReportSnapshot(asOf, policyHash, findingsOnly, findings, cleared);
    }

    private void document(JsonTokens tokens) {
        JsonToken first = tokens.next();
        if (first != JsonToken.START_OBJECT) {
            faults.add("$", first == null ? "the document is empty" : "expected an object");
            faults.throwIfAny();
        }
        tokens.members("$", name -> {
            if (name.equals("results")) {
                header.put(name, true);
                tokens.items("$.results", this::result);
            } else if (name.equals("gates") || name.equals("waivers")) {
                tokens.skip();
            } else {
                header.put(name, tokens.value(ReadObject.member("$", name)));
            }
        });
        if (tokens.next() != null) {
            faults.add("$", "nothing may follow the document");
        }
        if (!header.containsKey("results")) {
            faults.add("$.results", "is required");
        }
    }

    private void result(String path, @Nullable Object value) {
        ReadObject result = ReadObject.of(path, value, faults);
        if (result == null) {
            return;
        }
        result.refuseOthersThan(OF_A_RESULT);
        FindingKey key = key(result);
        Outcome outcome = result.constant("outcome", Outcome.class);
        if (key != null && !seen.add(key)) {
            result.fault("", key + " stands there twice");
        }
        if (outcome == null) {
            return;
        }
        counts.merge(outcome, 1L, Long::sum);
        if (outcome.finding()) {
            finding(result, key, outcome);
        } else if (key != null) {
            cleared.add(key);
        }
    }

    private void finding(ReadObject result, @Nullable FindingKey key, Outcome outcome) {
        Severity severity = result.constant("severity", Severity.class);
        String message = result.text("message");
        String waiver = result.optionalText("waiver");
        if ((outcome == Outcome.WAIVED) != result.holds("waiver")) {
            result.fault("waiver", outcome == Outcome.WAIVED ? "is required where the outcome is WAIVED"
                    : "stands with the outcome " + outcome);
        }
        if (key != null && severity != null && message != null) {
            findings.add(new ReportedFinding(key, outcome, severity, message, waiver));
        }
    }

    private @Nullable FindingKey key(ReadObject result) {
        String policy = result.text("policy");
        ReadObject subject = result.object("subject");
        if (subject == null) {
            return null;
        }
        subject.refuseOthersThan(OF_A_SUBJECT);
        String type = subject.text("type");
        String id = subject.text("id");
        String project = subject.optionalText("project");
        if (policy == null || type == null || id == null) {
            return null;
        }
        SubjectKey named = null;
        try {
            named = new SubjectKey(type, id, project == null ? null : new ProjectId(project));
        } catch (InvalidModelException e) {
            e.faults().forEach(fault -> subject.fault("", fault.toString()));
        }
        try {
            return named == null ? null : new FindingKey(policy, named);
        } catch (InvalidModelException e) {
            e.faults().forEach(fault -> result.fault("policy", fault.message()));
            return null;
        }
    }

    private static @Nullable LocalDate date(ReadObject top) {
        String text = top.text("asOf");
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            top.fault("asOf", "'" + text + "' is no date such as 2026-03-31");
            return null;
        }
    }

    private static @Nullable String hash(ReadObject top) {
        String text = top.text("policyHash");
        if (text != null && !text.matches("[0-9a-f]{64}")) {
            top.fault("policyHash", "'" + text + "' is no SHA-256 in hexadecimal digits");
        }
        return text;
    }

    /** Holds the counts of the summary against the rows; rows that pass may all be left out, others may not. */
    private boolean findingsOnly(@Nullable ReadObject summary) {
        if (summary == null) {
            return false;
        }
        Map<Outcome, @Nullable Long> told = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            told.put(outcome, summary.count(outcome.name()));
        }
        if (!faults.none()) {
            return false;
        }
        long passed = told.get(Outcome.PASS) + told.get(Outcome.NOT_APPLICABLE);
        boolean findingsOnly = passed > 0 && cleared.isEmpty();
        told.forEach((outcome, count) -> {
            long held = counts.getOrDefault(outcome, 0L);
            if (held != count && (outcome.finding() || !findingsOnly)) {
                summary.fault(outcome.name(), "tells " + count + ", the results hold " + held);
            }
        });
        return findingsOnly;
    }
}
