package org.pmo4j.rules.docs;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The policies of the catalogue that no file holds yet. A policy leaves this list with the commit that brings it. */
final class NotBuiltYet {

    private static final List<String> PMO = List.of(
            "PMO-012", "PMO-013", "PMO-014", "PMO-015", "PMO-016", "PMO-017", "PMO-018", "PMO-019", "PMO-020", "PMO-021");

    private static final List<String> PORTFOLIO = List.of(
            "PORT-001", "PORT-002", "PORT-003", "PORT-004", "PORT-005", "PORT-006", "PORT-007", "PORT-008", "PORT-009", "PORT-010",
            "PORT-011", "PORT-012", "PORT-013", "PORT-014", "PORT-015", "PORT-016", "PORT-017", "PORT-018", "PORT-019", "PORT-020");

    private static final List<String> CHANGE_CONTROL = List.of(
            "CHG-001", "CHG-002", "CHG-003", "CHG-004", "CHG-005", "CHG-006", "CHG-007", "CHG-008", "CHG-009");

    private static final List<String> CLOSURE = List.of(
            "CLO-001", "CLO-002", "CLO-003", "CLO-004", "CLO-005", "CLO-006", "CLO-007", "CLO-008", "CLO-009", "CLO-010", "CLO-011");

    /** Their ids. */
    static final Set<String> POLICIES = Stream.of(PMO, PORTFOLIO, CHANGE_CONTROL, CLOSURE)
            .flatMap(List::stream)
            .collect(Collectors.toUnmodifiableSet());

    private NotBuiltYet() {}
}
