package org.pmo4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.organization.Credential;
import org.pmo4j.model.organization.CredentialBuilder;
import org.pmo4j.model.organization.CredentialType;
import org.pmo4j.model.organization.CredentialTypes;
import org.pmo4j.model.organization.PersonBuilder;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.model.testkit.PortfolioKind;
import org.pmo4j.model.testkit.Portfolios;

class DatesTest {

    private static final CredentialType PMP = CredentialTypes.find("PMP");

    @ParameterizedTest
    @EnumSource
    void names_every_day_that_a_portfolio_holds(PortfolioKind kind) throws ReflectiveOperationException {
        Portfolio portfolio = Portfolios.of(3, kind);
        Set<LocalDate> held = new TreeSet<>();
        collect(portfolio, held);

        assertThat(held).isNotEmpty();
        assertThat(Dates.of(portfolio).days()).containsAll(held);
    }

    @Test
    void names_days_that_a_record_derives() {
        Credential credential = CredentialBuilder.builder().type(PMP).issuedOn(LocalDate.of(2023, 4, 1)).build();

        assertThat(Dates.of(credential).days())
                .containsExactly(LocalDate.of(2023, 4, 1), LocalDate.of(2026, 4, 1));
    }

    @Test
    void tells_days_and_ids_by_component() {
        var person = PersonBuilder.builder()
                .id(new PersonId("ann"))
                .name("Ann")
                .credentials(List.of(
                        CredentialBuilder.builder().type(PMP).expiresOn(LocalDate.of(2026, 4, 1)).build()))
                .build();

        var found = Dates.byComponent(person);

        assertThat(found).containsOnlyKeys("id", "credentials");
        assertThat(found.get("id").ids()).containsExactly(new PersonId("ann"));
        assertThat(found.get("credentials").days()).containsExactly(LocalDate.of(2026, 4, 1));
    }

    private static void collect(@Nullable Object value, Set<LocalDate> days) throws ReflectiveOperationException {
        if (value instanceof LocalDate day) {
            days.add(day);
        } else if (value instanceof Collection<?> entries) {
            for (Object entry : entries) {
                collect(entry, days);
            }
        } else if (value instanceof Record record) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                collect(component.getAccessor().invoke(record), days);
            }
        }
    }
}
