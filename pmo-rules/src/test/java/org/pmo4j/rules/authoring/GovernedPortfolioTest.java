package org.pmo4j.rules.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.organization.Pmo;
import org.pmo4j.model.organization.PmoType;
import org.pmo4j.rules.policies.Facts;

class GovernedPortfolioTest {

    private final GovernedPortfolio governed =
            new GovernedPortfolio(Facts.portfolio().build(), LocalDate.of(2026, 3, 31), null);
    private final Pmo pmo = Facts.pmo("epmo").type(PmoType.DIRECTIVE).build();

    @Test
    void names_the_components_of_a_pmo_that_the_source_does_not_hold() {
        assertThat(governed.notHeld(pmo, "services", "type", "level")).containsExactly("services", "level");
    }

    @Test
    void refuses_a_component_that_no_pmo_has() {
        assertThatThrownBy(() -> governed.notHeld(pmo, "tier"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a pmo has no component 'tier'");
    }
}
