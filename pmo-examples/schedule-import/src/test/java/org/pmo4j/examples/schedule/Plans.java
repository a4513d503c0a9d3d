package org.pmo4j.examples.schedule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.schedule.Activity;

/** The plans of the example and what is expected of them. */
final class Plans {

    static final Path PUMP_STATION = Path.of("pmo-examples/schedule-import/plans/pump-station.xml");
    static final Path CANAL_LINING = Path.of("pmo-examples/schedule-import/plans/canal-lining.xer");

    private Plans() {}

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String resource(String name) {
        try (InputStream in = Plans.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ImportedPlan imported(String content, PlanOptions options) {
        return PlanImport.read("plan", content.getBytes(StandardCharsets.UTF_8), options);
    }

    static ImportedPlan imported(String content) {
        return imported(content, PlanOptions.defaults());
    }

    /** Imports the pump station with one text in place of another, which it must hold. */
    static ImportedPlan pumpStationWith(String old, String replacement) {
        String plan = text(PUMP_STATION);
        if (!plan.contains(old)) {
            throw new IllegalArgumentException("the plan does not hold " + old);
        }
        return imported(plan.replaceFirst(java.util.regex.Pattern.quote(old), replacement));
    }

    static Project project(ImportedPlan plan) {
        return plan.portfolio().projects().get(0);
    }

    static Activity activity(ImportedPlan plan, String id) {
        return project(plan).schedule().activities().stream()
                .filter(activity -> activity.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static List<String> reasons(Throwable refused) {
        return ((RefusedPlanException) refused).reasons();
    }
}
