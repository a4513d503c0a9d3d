package org.pmo4j.rules.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.governance.SubjectKey;
import org.pmo4j.model.governance.Waiver;
import org.pmo4j.model.governance.WaiverDefect;
import org.pmo4j.model.governance.WaiverStep;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.rules.WaiverStanding;
import tools.jackson.core.JsonGenerator;

/** Writes the waivers of a report as JSON. */
final class JsonWaivers {

    private JsonWaivers() {}

    static void write(JsonGenerator json, @Nullable List<WaiverStanding> waivers) {
        if (waivers == null) {
            return;
        }
        json.writeArrayPropertyStart("waivers");
        for (WaiverStanding standing : waivers) {
            json.writeStartObject();
            standing(json, standing);
            waiver(json, standing.waiver());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void standing(JsonGenerator json, WaiverStanding standing) {
        json.writeStringProperty("id", standing.waiver().id().value());
        json.writeStringProperty("policy", standing.waiver().policy());
        JsonReport.subject(json, SubjectKey.parse(standing.waiver().subject()));
        json.writeStringProperty("state", standing.state().name());
        json.writeArrayPropertyStart("defects");
        for (WaiverDefect defect : standing.defects()) {
            json.writeString(defect.name());
        }
        json.writeEndArray();
        json.writeNumberProperty("exempted", standing.exempted());
        if (standing.daysLeft() != null) {
            json.writeNumberProperty("daysLeft", standing.daysLeft());
        }
    }

    private static void waiver(JsonGenerator json, Waiver waiver) {
        JsonReport.text(json, "reason", waiver.reason());
        person(json, "requestedBy", waiver.requestedBy());
        person(json, "approvedBy", waiver.approvedBy());
        date(json, "approvedOn", waiver.approvedOn());
        date(json, "expiresOn", waiver.expiresOn());
        JsonReport.text(json, "compensatingMeasure", waiver.compensatingMeasure());
        date(json, "closedOn", waiver.closedOn());
        if (waiver.steps() != null) {
            json.writeArrayPropertyStart("steps");
            waiver.steps().forEach(step -> step(json, step));
            json.writeEndArray();
        }
    }

    private static void step(JsonGenerator json, WaiverStep step) {
        json.writeStartObject();
        json.writeStringProperty("kind", step.kind().name());
        person(json, "by", step.by());
        date(json, "on", step.on());
        json.writeStringProperty("why", step.why());
        date(json, "expiresOn", step.expiresOn());
        json.writeEndObject();
    }

    private static void person(JsonGenerator json, String name, @Nullable PersonId person) {
        JsonReport.text(json, name, person == null ? null : person.value());
    }

    private static void date(JsonGenerator json, String name, @Nullable LocalDate date) {
        JsonReport.text(json, name, date == null ? null : date.toString());
    }
}
