package org.pmo4j.rules.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.rules.policies.Facts;

class GovernedTest {

    private final Governed governed = new Governed(
            Facts.project().state(ProjectState.CLOSING).build(),
            List.of(),
            List.of(),
            Facts.organization(),
            null,
            LocalDate.of(2026, 3, 31),
            null);

    @Test
    void names_the_components_that_the_source_does_not_hold() {
        assertThat(governed.notHeld("processLog", "state", "gatePlan")).containsExactly("processLog", "gatePlan");
    }

    @Test
    void names_nothing_where_all_is_held() {
        assertThat(governed.notHeld("state")).isEmpty();
    }

    @Test
    void refuses_a_component_that_no_project_has() {
        assertThatThrownBy(() -> governed.notHeld("gateplan"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a project has no component 'gateplan'");
    }
}
