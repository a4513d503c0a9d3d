package org.pmo4j.rules.internal;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.change.ApprovalLevel;
import org.pmo4j.model.change.BaselineKind;
import org.pmo4j.model.change.ImpactArea;
import org.pmo4j.model.gate.DeliveryConfidence;
import org.pmo4j.model.governance.AuditKind;
import org.pmo4j.model.governance.BindingForce;
import org.pmo4j.model.governance.DecisionKind;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.governance.GovernanceRole;
import org.pmo4j.model.governance.HandoverSubject;
import org.pmo4j.model.organization.CareerLevel;
import org.pmo4j.model.organization.OrganizationStructure;
import org.pmo4j.model.organization.PmoCharterSection;
import org.pmo4j.model.organization.PmoLevel;
import org.pmo4j.model.organization.PmoType;
import org.pmo4j.model.organization.QualificationLevel;
import org.pmo4j.model.organization.ServiceKind;
import org.pmo4j.model.performance.EacMethod;
import org.pmo4j.model.process.ProcessGroup;
import org.pmo4j.model.project.Health;
import org.pmo4j.model.project.Lifecycle;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.model.project.ProjectTier;
import org.pmo4j.model.project.ReportingRole;
import org.pmo4j.model.project.SubsidiaryPlan;
import org.pmo4j.model.schedule.BeiDefinition;
import org.pmo4j.model.schedule.DurationBasis;
import org.pmo4j.model.schedule.LinkScope;
import org.pmo4j.model.schedule.MissedTaskBasis;
import org.pmo4j.rules.ParameterDefinition;

/** Reads parameter values from text by their declared type, and checks them against their declared range. */
final class ParameterValues {

    private static final Map<String, Class<?>> ENUMS = Stream.of(
                    ApprovalLevel.class, AuditKind.class, BaselineKind.class, BeiDefinition.class, BindingForce.class,
                    CareerLevel.class, DecisionKind.class, DeliveryConfidence.class, DocumentStatus.class,
                    DurationBasis.class, EacMethod.class, GovernanceRole.class, HandoverSubject.class, Health.class,
                    ImpactArea.class, Lifecycle.class, LinkScope.class, MissedTaskBasis.class,
                    OrganizationStructure.class, PmoCharterSection.class, PmoLevel.class, PmoType.class, ProcessGroup.class, ProjectState.class,
                    ProjectTier.class, QualificationLevel.class, ReportingRole.class, ServiceKind.class,
                    SubsidiaryPlan.class)
            .collect(Collectors.toUnmodifiableMap(Class::getSimpleName, Function.identity()));

    private static final String OR_NONE = " or none";

    private ParameterValues() {}

    /**
     * Reads a value; null for {@code none} where the range allows it.
     *
     * @throws IllegalArgumentException if the text is no value of the declared type; the message names the parameter
     */
    static @Nullable Object parse(ParameterDefinition definition, String text) {
        if (text.equals("none") && definition.range().endsWith(OR_NONE)) {
            return null;
        }
        try {
            String type = definition.type();
            return type.startsWith("Set<")
                    ? set(type.substring(4, type.length() - 1), text)
                    : single(type, text.strip());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    definition.key() + ": '" + text + "' is no " + definition.type() + allowed(definition), e);
        }
    }

    private static String allowed(ParameterDefinition definition) {
        return definition.range().equals("any") ? "" : "; allowed is " + definition.range();
    }

    private static Set<Object> set(String type, String text) {
        Set<Object> values = new TreeSet<>();
        if (!text.isBlank()) {
            Arrays.stream(text.split("\\|")).map(part -> single(type, part.strip())).forEach(values::add);
        }
        return Collections.unmodifiableSet(new LinkedHashSet<>(values));
    }

    private static Object single(String type, String text) {
        switch (type) {
            case "int":
                return Integer.valueOf(text);
            case "BigDecimal":
                return new BigDecimal(text);
            case "String":
                return text;
            case "boolean":
                if (text.equals("true") || text.equals("false")) {
                    return Boolean.valueOf(text);
                }
                throw new IllegalArgumentException(text);
            default:
                return constant(type, text);
        }
    }

    private static Object constant(String type, String text) {
        Class<?> found = ENUMS.get(type);
        if (found == null) {
            throw new IllegalArgumentException("there is no parameter type " + type);
        }
        return Arrays.stream(found.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(text));
    }

    /**
     * Checks a value against the declared range; bounds may name other parameters of the same policy.
     *
     * @return what is wrong, or null
     */
    static @Nullable String outOfRange(
            ParameterDefinition definition, @Nullable Object value, Function<String, Object> others) {
        String range = definition.range().replace(OR_NONE, "");
        if (range.equals("any") || value == null) {
            return null;
        }
        int dots = range.indexOf("..");
        boolean inside = dots < 0
                ? List.of(range.split("\\|")).contains(value instanceof Enum<?> e ? e.name() : value.toString())
                : compare(value, range.substring(0, dots), others) >= 0
                        && compare(value, range.substring(dots + 2), others) <= 0;
        return inside ? null : definition.key() + ": " + Values.plain(value) + " is outside " + range;
    }

    private static int compare(Object value, String bound, Function<String, Object> others) {
        Object limit = bound.matches("-?[0-9.]+") ? new BigDecimal(bound) : others.apply(bound);
        return new BigDecimal(value.toString()).compareTo(new BigDecimal(limit.toString()));
    }
}
