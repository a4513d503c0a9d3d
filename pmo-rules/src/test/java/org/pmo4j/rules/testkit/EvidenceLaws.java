package org.pmo4j.rules.testkit;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.organization.Organization;
import org.pmo4j.model.organization.Person;
import org.pmo4j.model.organization.Pmo;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.model.project.Project;
import org.pmo4j.rules.Outcome;
import org.pmo4j.rules.Policy;
import org.pmo4j.rules.PolicyResult;

/** The laws of what the source does not hold. */
final class EvidenceLaws {

    private EvidenceLaws() {}

    static void evidence(Trial trial) {
        Set<RecordComponent> registers = new LinkedHashSet<>();
        for (Policy policy : trial.engine.policies()) {
            policy.registers().stream().map(name -> component(policy, name)).filter(c -> c != null).forEach(registers::add);
        }
        List<PolicyResult> held = trial.results(trial.portfolio).stream()
                .filter(result -> result.outcome() == Outcome.UNKNOWN)
                .toList();
        for (RecordComponent register : registers) {
            List<PolicyResult> naming = held.stream().filter(result -> names(result, register)).toList();
            if (!naming.isEmpty()) {
                Set<String> without = trial.results(without(trial.portfolio, Set.of(register))).stream()
                        .filter(result -> names(result, register))
                        .map(Trial::key)
                        .collect(Collectors.toSet());
                trial.breach(
                        name(register) + ": null -> as in the portfolio",
                        naming.stream()
                                .filter(result -> !without.contains(Trial.key(result)))
                                .map(result -> "  + " + Rows.inFull(result))
                                .toList());
            }
        }
    }

    private static boolean names(PolicyResult result, RecordComponent register) {
        return result.missing().stream()
                .filter(result.policy().registers()::contains)
                .anyMatch(name -> register.equals(component(result.policy(), name)));
    }

    static void nullRegister(Trial trial) {
        Map<String, List<Policy>> byRegisters = new TreeMap<>();
        trial.engine.policies().stream()
                .filter(policy -> !policy.registers().isEmpty())
                .filter(policy -> policy.registers().stream().allMatch(name -> component(policy, name) != null))
                .forEach(policy -> byRegisters
                        .computeIfAbsent(components(policy).toString(), any -> new ArrayList<>())
                        .add(policy));
        for (List<Policy> policies : byRegisters.values()) {
            Set<RecordComponent> registers = components(policies.get(0));
            trial.breach(
                    registers.stream().map(EvidenceLaws::name).collect(Collectors.joining(", ")) + " -> null",
                    trial.results(without(trial.portfolio, registers)).stream()
                            .filter(result -> policies.contains(result.policy()))
                            .filter(result -> result.outcome() == Outcome.PASS || result.outcome() == Outcome.FAIL)
                            .map(result -> "  + " + Rows.inFull(result))
                            .toList());
        }
    }

    private static Set<RecordComponent> components(Policy policy) {
        return policy.registers().stream()
                .map(name -> component(policy, name))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Finds the component that a policy calls a register; null where there is none that may be null. */
    private static @Nullable RecordComponent component(Policy policy, String register) {
        String name = register.substring(register.lastIndexOf('.') + 1);
        List<Class<? extends Record>> owners = switch (register.substring(0, register.length() - name.length())) {
            case "projects." -> List.of(Project.class);
            case "pmo." -> List.of(Pmo.class);
            case "portfolio." -> List.of(Portfolio.class);
            case "" -> policy.level() == Policy.Level.PROJECT
                    ? List.of(Project.class, Person.class)
                    : List.of(Portfolio.class, Pmo.class, Person.class);
            default -> List.of();
        };
        for (Class<? extends Record> owner : owners) {
            RecordComponent component = Records.nullable(owner, name);
            if (component != null) {
                return component;
            }
        }
        return null;
    }

    private static String name(RecordComponent register) {
        return register.getDeclaringRecord().getSimpleName() + "." + register.getName();
    }

    private static Portfolio without(Portfolio portfolio, Set<RecordComponent> registers) {
        return (Portfolio) copy(portfolio, registers);
    }

    /** Registers stand in portfolios, projects, PMOs and persons, so nothing below these is taken apart. */
    private static Object copy(@Nullable Object value, Set<RecordComponent> registers) {
        if (value instanceof Collection<?> entries
                && !entries.isEmpty()
                && holder(entries.iterator().next())) {
            return entries.stream().map(entry -> copy(entry, registers)).toList();
        }
        return holder(value)
                ? Records.map((Record) value, (component, part) ->
                        registers.contains(component) ? null : copy(part, registers))
                : value;
    }

    private static boolean holder(@Nullable Object value) {
        return value instanceof Portfolio
                || value instanceof Organization
                || value instanceof Project
                || value instanceof Pmo
                || value instanceof Person;
    }
}
