package org.pmo4j.examples.ofbiz;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the statuses of the OFBiz project manager mean. A status means its {@code statusCode}; those that OFBiz brings along
 * are known, others must be declared by a {@code StatusItem} of the files.
 */
final class Statuses {

    static final String COMPLETED = "COMPLETED";
    static final String CANCELLED = "CANCELLED";
    static final String CLOSED = "CLOSED";

    static final Set<String> OF_PROJECT = Set.of("_NA_", "ACTIVE", CLOSED);
    static final Set<String> OF_TASK = Set.of("_NA_", "CREATED", "ON_HOLD", COMPLETED, CANCELLED);
    static final Set<String> OF_ASSIGNMENT = Set.of("ASSIGNED", COMPLETED);

    private static final Map<String, String> BROUGHT_ALONG = Map.ofEntries(
            Map.entry("_NA_", "_NA_"),
            Map.entry("PRJ_ACTIVE", "ACTIVE"),
            Map.entry("PRJ_CLOSED", CLOSED),
            Map.entry("PTS_CREATED", "CREATED"),
            Map.entry("PTS_CREATED_UA", "CREATED"),
            Map.entry("PTS_CREATED_AS", "CREATED"),
            Map.entry("PTS_CREATED_IP", "CREATED"),
            Map.entry("PTS_COMPLETED", COMPLETED),
            Map.entry("PTS_ON_HOLD", "ON_HOLD"),
            Map.entry("PTS_CANCELLED", CANCELLED),
            Map.entry("PAS_ASSIGNED", "ASSIGNED"),
            Map.entry("PAS_COMPLETED", COMPLETED));

    private final Map<String, String> codes = new HashMap<>(BROUGHT_ALONG);
    private final Faults faults;

    Statuses(Entities entities, Tally tally, Faults faults) {
        this.faults = faults;
        for (Entity item : entities.all(EntityType.STATUS_ITEM)) {
            tally.mapped("StatusItem");
            String code = item.field("statusCode");
            if (code != null) {
                codes.put(item.key("statusId"), code);
            }
        }
    }

    /**
     * Tells what the status of an entity means.
     *
     * @param entity the entity
     * @param field the field that names the status
     * @param allowed the meanings that such an entity may have
     * @return the code; null when no status is held or, which is a fault, it is not known
     */
    @Nullable String of(Entity entity, String field, Set<String> allowed) {
        String status = entity.field(field);
        if (status == null) {
            return null;
        }
        String code = codes.get(status);
        if (code == null || !allowed.contains(code)) {
            faults.add(entity.place(), field + " '" + status + "' is not known: it must mean one of "
                    + String.join(", ", allowed.stream().sorted().toList()));
            return null;
        }
        return code;
    }
}
