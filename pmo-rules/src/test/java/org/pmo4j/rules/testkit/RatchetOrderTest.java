package org.pmo4j.rules.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.Sample;
import org.pmo4j.rules.adoption.Ratchet;

/** The file of a ratchet has the same bytes in whatever order the parts of a portfolio are given. */
class RatchetOrderTest {

    private static final GovernanceEngine ENGINE = GovernanceEngine.standard();

    @RepeatedTest(3)
    void order_of_the_input_does_not_matter(RepetitionInfo repetition) {
        var shuffled = new Shuffle(repetition.getCurrentRepetition()).shuffled(Sample.portfolio());

        Ratchet ratchet = Ratchet.empty().updated(ENGINE.evaluate(shuffled, Sample.AS_OF));

        assertThat(ratchet.text())
                .isEqualTo(Ratchet.empty().updated(ENGINE.evaluate(Sample.portfolio(), Sample.AS_OF)).text());
    }
}
