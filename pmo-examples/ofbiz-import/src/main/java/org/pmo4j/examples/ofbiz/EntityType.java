package org.pmo4j.examples.ofbiz;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The entities of OFBiz that are read: their key, and which other fields are looked at. */
enum EntityType {
    WORK_EFFORT(
            "WorkEffort",
            List.of("workEffortId"),
            "workEffortTypeId", "workEffortParentId", "workEffortName", "currentStatusId", "lastStatusUpdate",
            "estimatedStartDate", "estimatedCompletionDate", "actualStartDate", "actualCompletionDate", "percentComplete"),
    WORK_EFFORT_ASSOC(
            "WorkEffortAssoc",
            List.of("workEffortIdFrom", "workEffortIdTo", "workEffortAssocTypeId", "fromDate"),
            "thruDate"),
    WORK_EFFORT_PARTY_ASSIGNMENT(
            "WorkEffortPartyAssignment",
            List.of("workEffortId", "partyId", "roleTypeId", "fromDate"),
            "thruDate", "statusId"),
    WORK_EFFORT_TYPE("WorkEffortType", List.of("workEffortTypeId"), "parentTypeId"),
    STATUS_ITEM("StatusItem", List.of("statusId"), "statusCode"),
    PARTY("Party", List.of("partyId"), "partyTypeId"),
    PERSON("Person", List.of("partyId"), "firstName", "lastName"),
    PARTY_GROUP("PartyGroup", List.of("partyId"), "groupName");

    private final String element;
    private final List<String> key;
    private final List<String> fields;

    EntityType(String element, List<String> key, String... fields) {
        this.element = element;
        this.key = key;
        this.fields = List.of(fields);
    }

    /** Returns the type that an element holds; null for one that is not read. */
    static @Nullable EntityType of(String element) {
        return Arrays.stream(values()).filter(type -> type.element.equals(element)).findFirst().orElse(null);
    }

    String element() {
        return element;
    }

    List<String> key() {
        return key;
    }

    boolean reads(String field) {
        return key.contains(field) || fields.contains(field);
    }
}
