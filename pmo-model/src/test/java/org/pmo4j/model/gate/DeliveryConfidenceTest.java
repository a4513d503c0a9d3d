package org.pmo4j.model.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DeliveryConfidenceTest {

    @Test
    void reads_five_levels_as_three() {
        var three = Arrays.stream(DeliveryConfidence.values()).map(DeliveryConfidence::threeLevel);

        assertThat(three).containsExactly(
                DeliveryConfidence.RED,
                DeliveryConfidence.RED,
                DeliveryConfidence.AMBER,
                DeliveryConfidence.AMBER,
                DeliveryConfidence.GREEN);
    }
}
