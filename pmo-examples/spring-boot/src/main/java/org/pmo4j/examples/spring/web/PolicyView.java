package org.pmo4j.examples.spring.web;

import java.util.List;
import org.pmo4j.rules.Policy;
import org.pmo4j.rules.Severity;
import org.pmo4j.rules.Text;

/**
 * A policy in the list of policies.
 *
 * @param id its permanent id, for example {@code GATE-008}
 * @param pack the pack it stands in
 * @param title the obligation
 * @param severity how grave a violation is at most
 * @param parameters its limits
 */
record PolicyView(String id, String pack, Text title, Severity severity, List<ParameterView> parameters) {

    static PolicyView of(Policy policy, ParameterValues values) {
        return new PolicyView(
                policy.id(), policy.pack(), policy.title(), policy.severity(), values.of(policy.parameters()));
    }
}
