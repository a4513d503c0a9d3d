package org.pmo4j.model.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.id.OrganizationId;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.id.PmoId;

class SponsorshipEndTest {

    private static final PersonId FIRST = new PersonId("P-1");
    private static final PersonId SECOND = new PersonId("P-2");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    @Test
    void is_the_last_day_of_the_one_who_stays_longest() {
        assertThat(end(until(FIRST, DAY), until(SECOND, DAY.minusDays(1)))).isEqualTo(new SponsorshipEnd(FIRST, DAY));
        assertThat(end(until(SECOND, DAY.minusDays(1)), until(FIRST, DAY))).isEqualTo(new SponsorshipEnd(FIRST, DAY));
    }

    @Test
    void is_open_while_one_of_the_sponsorships_is() {
        assertThat(end(until(FIRST, null), until(SECOND, DAY))).isEqualTo(new SponsorshipEnd(FIRST, null));
        assertThat(end(until(SECOND, DAY), until(FIRST, null))).isEqualTo(new SponsorshipEnd(FIRST, null));
    }

    @Test
    void names_the_later_in_the_list_of_two_that_leave_on_one_day() {
        assertThat(end(until(FIRST, DAY), until(SECOND, DAY))).isEqualTo(new SponsorshipEnd(SECOND, DAY));
    }

    @Test
    void comes_with_the_end_of_the_employment() {
        Person leaving = PersonBuilder.builder().id(FIRST).name("Leaving").employmentFinish(DAY).build();
        Organization organization = organization(leaving);

        SponsorshipEnd end = SponsorshipEnd.of(pmo(List.of(until(FIRST, null))), organization);

        assertThat(end).isEqualTo(new SponsorshipEnd(FIRST, DAY));
    }

    @Test
    void is_not_known_without_sponsorships() {
        assertThat(SponsorshipEnd.of(pmo(null), organization())).isNull();
    }

    @Test
    void is_reached_on_the_last_day() {
        SponsorshipEnd end = new SponsorshipEnd(FIRST, DAY);

        assertThat(end.reachedBy(DAY.minusDays(1))).isFalse();
        assertThat(end.reachedBy(DAY)).isTrue();
    }

    @Test
    void is_never_reached_while_open_and_always_without_sponsor() {
        assertThat(end(until(FIRST, null)).reachedBy(LocalDate.MAX)).isFalse();
        assertThat(end().reachedBy(LocalDate.MIN)).isTrue();
    }

    private static SponsorshipEnd end(Sponsorship... sponsorships) {
        return SponsorshipEnd.of(pmo(List.of(sponsorships)), organization());
    }

    private static Sponsorship until(PersonId sponsor, @Nullable LocalDate finish) {
        return new Sponsorship(sponsor, LocalDate.of(2020, 1, 1), finish);
    }

    private static Pmo pmo(@Nullable List<Sponsorship> sponsorships) {
        return PmoBuilder.builder()
                .id(new PmoId("EPMO"))
                .name("EPMO")
                .aliases(List.of())
                .sponsorships(sponsorships)
                .build();
    }

    private static Organization organization(Person... people) {
        return OrganizationBuilder.builder()
                .id(new OrganizationId("ORG"))
                .name("Organisation")
                .units(List.of())
                .people(List.of(people))
                .pmos(List.of())
                .build();
    }
}
