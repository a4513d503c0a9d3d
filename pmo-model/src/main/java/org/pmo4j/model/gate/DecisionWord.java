package org.pmo4j.model.gate;

import org.jspecify.annotations.Nullable;
import org.pmo4j.model.internal.Check;

/**
 * A framework's decision word and the canonical decision it means, for example AUTHORISE, which is GO (决策用语).
 *
 * @param word word; for example AUTHORISE
 * @param wordZh chinese word where the framework has one; null when not held
 * @param decision canonical decision; null: not a decision
 */
public record DecisionWord(
        String word,
        @Nullable String wordZh,
        @Nullable GateDecision decision) {

    public DecisionWord {
        var check = Check.of(DecisionWord.class);
        word = check.text("word", word);
        wordZh = check.optionalText("wordZh", wordZh);
        check.done();
    }
}
