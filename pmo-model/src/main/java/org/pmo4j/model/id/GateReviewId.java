package org.pmo4j.model.id;

/**
 * Identity of a gate review.
 *
 * @param value the id as the source system writes it; not blank, at most {@value Identifier#MAX_LENGTH} characters
 */
public record GateReviewId(String value) implements Identifier {

    public GateReviewId {
        Identifier.check("GateReviewId", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
