package org.pmo4j.model.gate;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.internal.Check;

/**
 * Catalogue entry of a gate framework, for example PRINCE2 with its five authorisations (关口框架). The frameworks of the
 * field are found by {@link GateFrameworks#find}; an organisation may use one of its own.
 *
 * @param id id; for example PM2 (EU)
 * @param gates gates in order; 0..n; ids and sequence unique
 * @param words decision vocabulary; 0..n; words unique
 * @param confidenceLevels levels of the rating scale; 0: none; 0, 3 or 5
 */
@RecordBuilder
public record GateFramework(
        String id,
        List<GateDefinition> gates,
        List<DecisionWord> words,
        int confidenceLevels)
        implements GateFrameworkBuilder.With {

    public GateFramework {
        var check = Check.of(GateFramework.class);
        id = check.text("id", id);
        gates = check.unique("gates", check.sorted("gates", gates, GateDefinition::sequence), GateDefinition::sequence);
        check.unique("gates", gates, GateDefinition::id);
        words = check.unique("words", check.list("words", words), DecisionWord::word);
        if (confidenceLevels != 0 && confidenceLevels != 3 && confidenceLevels != 5) {
            check.fault("confidenceLevels", confidenceLevels + " is not 0, 3 or 5");
        }
        check.done();
    }

    /**
     * Finds a word of the decision vocabulary.
     *
     * @param word the word as the framework writes it, English or Chinese, for example AUTHORISE or 继续
     * @return the word with its meaning; null if the framework does not use it
     */
    public @Nullable DecisionWord find(String word) {
        for (DecisionWord candidate : words) {
            if (candidate.word().equals(word) || word.equals(candidate.wordZh())) {
                return candidate;
            }
        }
        return null;
    }
}
