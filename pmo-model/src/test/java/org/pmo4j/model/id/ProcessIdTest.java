package org.pmo4j.model.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.pmo4j.model.InvalidModelException;

class ProcessIdTest {

    @Test
    void accepts_letters_of_any_script() {
        assertThat(new ProcessId("过程-1").value()).isEqualTo("过程-1");
    }

    @Test
    void refuses_a_control_character_wherever_it_stands() {
        assertThatThrownBy(() -> new ProcessId("4.\u00011"))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("ProcessId: holds a control character");
        assertThatThrownBy(() -> new ProcessId("4.1\u007f"))
                .isInstanceOf(InvalidModelException.class)
                .hasMessage("ProcessId: holds a control character");
    }
}
