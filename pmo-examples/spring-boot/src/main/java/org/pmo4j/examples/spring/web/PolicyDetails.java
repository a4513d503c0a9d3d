package org.pmo4j.examples.spring.web;

import java.util.List;
import org.pmo4j.rules.Addressee;
import org.pmo4j.rules.Enforcement;
import org.pmo4j.rules.Policy;
import org.pmo4j.rules.Severity;
import org.pmo4j.rules.Text;

/**
 * Everything that is written about a policy.
 *
 * @param id its permanent id, for example {@code GATE-008}
 * @param pack the pack it stands in
 * @param title the obligation
 * @param severity how grave a violation is at most
 * @param enforcement where its authority comes from
 * @param addressee who is bound by its findings
 * @param level what it sees: one project or the whole portfolio
 * @param subject the type it is checked on
 * @param registers the registers it reads
 * @param parameters its limits
 * @param references where the requirement comes from
 * @param message the message of a violation; words in braces stand for evidence
 * @param remedy what to do about a violation
 * @param since the version of the library that introduced it
 */
record PolicyDetails(
        String id,
        String pack,
        Text title,
        Severity severity,
        Enforcement enforcement,
        Addressee addressee,
        Policy.Level level,
        String subject,
        List<String> registers,
        List<ParameterView> parameters,
        String references,
        Text message,
        Text remedy,
        String since) {

    static PolicyDetails of(Policy policy, ParameterValues values) {
        return new PolicyDetails(
                policy.id(),
                policy.pack(),
                policy.title(),
                policy.severity(),
                policy.enforcement(),
                policy.addressee(),
                policy.level(),
                policy.subject(),
                policy.registers(),
                values.of(policy.parameters()),
                policy.references(),
                policy.message(),
                policy.remedy(),
                policy.since());
    }
}
