package org.pmo4j.examples.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.pmo4j.examples.cli.input.Faults;
import org.pmo4j.examples.cli.input.JsonFile;
import org.pmo4j.examples.cli.input.JsonValue;
import org.pmo4j.model.InvalidModelException;
import org.pmo4j.model.id.PmoId;
import org.pmo4j.model.project.ProjectTier;
import org.pmo4j.rules.PolicyParameters;

/**
 * Reads limits of an organisation: {@code {"profile": {"GATE-008.graceDays": 14}, "tiers": {"T1": {…}}, "pmos": {"EPMO":
 * {…}}}}. A value is a number, a string, true or false, or an array where a parameter is a set.
 */
final class ParametersFile {

    private static final Set<String> PARTS = new LinkedHashSet<>(List.of("profile", "tiers", "pmos"));

    private ParametersFile() {}

    /** Returns the parameters; what cannot be read is left out, with every fault added. */
    static PolicyParameters read(Path file, Faults faults) {
        PolicyParameters.Builder builder = PolicyParameters.builder();
        Map<String, JsonValue> parts = JsonFile.read(file, faults).members(PARTS);
        if (parts.containsKey("profile")) {
            set(parts.get("profile"), builder::set);
        }
        if (parts.containsKey("tiers")) {
            parts.get("tiers").members().forEach((name, values) -> {
                ProjectTier tier = tier(name, values);
                set(values, (key, value) -> {
                    if (tier != null) {
                        builder.set(tier, key, value);
                    }
                });
            });
        }
        if (parts.containsKey("pmos")) {
            parts.get("pmos").members().forEach((name, values) -> {
                PmoId pmo = pmo(name, values);
                set(values, (key, value) -> {
                    if (pmo != null) {
                        builder.set(pmo, key, value);
                    }
                });
            });
        }
        return builder.build();
    }

    private static @Nullable ProjectTier tier(String name, JsonValue values) {
        for (ProjectTier tier : ProjectTier.values()) {
            if (tier.name().equals(name)) {
                return tier;
            }
        }
        values.fault("is no tier; there are " + Arrays.toString(ProjectTier.values()));
        return null;
    }

    private static @Nullable PmoId pmo(String name, JsonValue values) {
        try {
            return new PmoId(name);
        } catch (InvalidModelException e) {
            e.faults().forEach(fault -> values.fault(fault.message()));
            return null;
        }
    }

    private static void set(JsonValue values, BiConsumer<String, String> setter) {
        values.members().forEach((key, value) -> {
            String text = text(value);
            if (text != null) {
                setter.accept(key, text);
            }
        });
    }

    private static @Nullable String text(JsonValue value) {
        if (value.raw() instanceof List<?>) {
            List<String> parts = new ArrayList<>();
            value.items().forEach(item -> parts.add(scalar(item)));
            return parts.contains(null) ? null : String.join("|", parts);
        }
        return scalar(value);
    }

    private static @Nullable String scalar(JsonValue value) {
        if (value.raw() instanceof BigDecimal number) {
            return number.toPlainString();
        } else if (value.raw() instanceof Boolean flag) {
            return flag.toString();
        } else if (value.raw() instanceof String text && text.chars().noneMatch(Character::isISOControl)) {
            return text;
        }
        value.fault("expected a number, a string without control characters, true, false or an array of such");
        return null;
    }
}
