package org.pmo4j.rules.adoption;

import java.util.Comparator;
import java.util.regex.Pattern;
import org.pmo4j.model.Fault;
import org.pmo4j.model.InvalidModelException;
import org.pmo4j.model.governance.SubjectKey;
import org.pmo4j.rules.PolicyResult;

/**
 * What stays the same of a finding from one evaluation to the next: the policy and the subject, for example
 * {@code GATE-008 GateCondition/P-104/C-3}. Keys are ordered by policy, then by the text of the subject, character by character.
 *
 * @param policy the id of the policy, three or four capital letters and three digits
 * @param subject what was checked
 */
public record FindingKey(String policy, SubjectKey subject) implements Comparable<FindingKey> {

    private static final Pattern POLICY = Pattern.compile("[A-Z]{3,4}-[0-9]{3}");
    private static final Comparator<FindingKey> ORDER =
            Comparator.comparing(FindingKey::policy).thenComparing(key -> key.subject().toString());

    /** Refuses an id of another form. */
    public FindingKey {
        if (!POLICY.matcher(policy).matches()) {
            throw new InvalidModelException(
                    "FindingKey", new Fault("policy", "'" + policy + "' is no id of a policy such as GATE-008"));
        }
    }

    /**
     * Returns the key of a row of the ledger.
     *
     * @param result the row
     * @return its policy and its subject
     */
    public static FindingKey of(PolicyResult result) {
        return new FindingKey(result.policy().id(), result.subject());
    }

    @Override
    public int compareTo(FindingKey other) {
        return ORDER.compare(this, other);
    }

    /** Returns the key as text, for example {@code GATE-008 GateCondition/P-104/C-3}. */
    @Override
    public String toString() {
        return policy + " " + subject;
    }
}
