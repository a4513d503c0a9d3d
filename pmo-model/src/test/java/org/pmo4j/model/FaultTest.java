package org.pmo4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaultTest {

    @ParameterizedTest
    @CsvSource({"27, \\u001b", "10, \\u000a", "8232, \\u2028", "8238, \\u202e", "55357, \\ud83d"})
    void shows_what_would_break_or_turn_the_line_as_a_number(int character, String shown) {
        Fault fault = new Fault("id", "'P" + (char) character + "1' is no project");

        assertThat(fault.message()).isEqualTo("'P" + shown + "1' is no project");
    }

    @Test
    void leaves_words_of_any_language_and_pictures_as_they_are() {
        Fault fault = new Fault("name", "'\u6881\u4f1f \ud83d\ude00' is too long");

        assertThat(fault).hasToString("name: '\u6881\u4f1f \ud83d\ude00' is too long");
    }
}
