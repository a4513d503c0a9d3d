package org.pmo4j.rules;

import java.util.List;
import org.pmo4j.model.gate.GateDecision;

/**
 * One governance requirement with a permanent id (治理策略), for example {@code GATE-008}, "Gate conditions are closed on
 * time". This is what is written about it in its file; the condition itself stays there.
 *
 * @param id the permanent id, never reused
 * @param pack the pack it stands in, for example {@code stage-gates}
 * @param title the obligation
 * @param severity how grave a violation is at most; a finding may be less severe, never more
 * @param enforcement where its authority comes from
 * @param addressee who is bound by its findings
 * @param level what it sees: one project or the whole portfolio
 * @param subject the type it is checked on, for example {@code GateReview}
 * @param registers the registers it reads, named as components of the model
 * @param parameters the limits it leaves open, in the order of their declaration
 * @param references where the requirement comes from
 * @param message the message of a violation; words in braces stand for evidence
 * @param remedy what to do about a violation
 * @param atGate what a violation means for a gate where it blocks: STOP, RECYCLE or, where the policy says nothing, HOLD
 * @param since the version of the library that introduced it
 */
public record Policy(
        String id,
        String pack,
        Text title,
        Severity severity,
        Enforcement enforcement,
        Addressee addressee,
        Level level,
        String subject,
        List<String> registers,
        List<ParameterDefinition> parameters,
        String references,
        Text message,
        Text remedy,
        GateDecision atGate,
        String since) {

    public Policy {
        if (atGate.compareTo(GateDecision.HOLD) < 0) {
            throw new IllegalArgumentException(id + ": a violation cannot mean " + atGate + " for a gate");
        }
    }

    /**
     * Finds one of the parameters.
     *
     * @param name its name, for example {@code graceDays}
     * @return the parameter
     * @throws java.util.NoSuchElementException if the policy declares no such parameter
     */
    public ParameterDefinition parameter(String name) {
        return parameters.stream().filter(parameter -> parameter.name().equals(name)).findFirst().orElseThrow();
    }

    /** What a policy sees. */
    public enum Level {
        /** One project, its governing PMOs and the organisation. */
        PROJECT,
        /** The whole portfolio. */
        PORTFOLIO
    }
}
