package org.pmo4j.model.gate;

import org.jspecify.annotations.Nullable;
import org.pmo4j.model.internal.Check;

/**
 * A framework's decision word and the canonical decision it means (决策用语).
 *
 * @param word word; for example AUTHORISE
 * @param decision canonical decision; null: not a decision
 */
public record DecisionWord(
        String word,
        @Nullable GateDecision decision) {

    public DecisionWord {
        var check = Check.of(DecisionWord.class);
        word = check.text("word", word);
        check.done();
    }
}
