package org.pmo4j.model.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pmo4j.model.portfolio.Portfolios.organization;
import static org.pmo4j.model.portfolio.Portfolios.person;
import static org.pmo4j.model.portfolio.Portfolios.portfolio;
import static org.pmo4j.model.portfolio.Portfolios.project;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.Money;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.risk.RiskRegister;

class FingerprintTest {

    @Test
    void stays_the_same_from_one_platform_and_version_to_the_next() {
        assertThat(portfolio(project("A").build()).build().fingerprint())
                .isEqualTo("8d06bc038804ea413fc86f55b2e34b05c1633b4fcd2e0a830a71539c853b06a6");
    }

    @Test
    void does_not_depend_on_the_order_of_the_source() {
        var forth = portfolio(project("A").build(), project("B").build()).build();
        var back = portfolio(project("B").build(), project("A").build()).build();

        assertThat(back.fingerprint()).isEqualTo(forth.fingerprint());
    }

    @Test
    void does_not_depend_on_the_scale_of_an_amount() {
        var whole = portfolio().budget(Money.of("CAD", "100")).build();
        var scaled = portfolio().budget(Money.of("CAD", "100.00")).build();

        assertThat(scaled.fingerprint()).isEqualTo(whole.fingerprint());
    }

    @Test
    void differs_for_whatever_differs() {
        var base = portfolio().organization(organization().people(List.of(person("P").build())).build());
        Set<String> fingerprints = new HashSet<>();

        fingerprints.add(base.build().fingerprint());
        fingerprints.add(base.build().withName("Portfolio ").fingerprint());
        fingerprints.add(base.build().withNameZh("组合").fingerprint());
        fingerprints.add(base.build().withManager(new PersonId("P")).fingerprint());
        fingerprints.add(base.build().withBudget(Money.of("CAD", "100")).fingerprint());
        fingerprints.add(base.build().withBudget(Money.of("CNY", "100")).fingerprint());
        fingerprints.add(base.build().withRiskReserve(Money.of("CAD", "100")).fingerprint());
        fingerprints.add(base.build().withRiskRegister(new RiskRegister(List.of(), null)).fingerprint());

        assertThat(fingerprints).hasSize(8);
    }

    @Test
    void is_a_sha256_in_hexadecimal_digits() {
        assertThat(portfolio().build().fingerprint()).matches("[0-9a-f]{64}");
    }
}
