package org.pmo4j.model.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.id.PersonId;

class LeadingCredentialsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final LocalDate YESTERDAY = DAY.minusDays(1);

    @Test
    void leaves_out_the_credential_for_work_in_a_pmo() {
        Credential pmp = credential("PMP", DAY);
        Person person = PersonBuilder.builder()
                .id(new PersonId("P-7"))
                .name("Ann")
                .credentials(List.of(credential("PMI_PMOCP", DAY), pmp))
                .build();

        assertThat(LeadingCredentials.of(person)).isEqualTo(new LeadingCredentials(List.of(pmp)));
        assertThat(LeadingCredentials.of(person.withCredentials(null))).isNull();
    }

    @Test
    void takes_the_highest_level_expired_or_not() {
        assertThat(held(credential("CAPM", DAY), credential("PGMP", YESTERDAY)).highest())
                .isEqualTo(QualificationLevel.EXPERT);
        assertThat(held().highest()).isEqualTo(QualificationLevel.NONE);
    }

    @Test
    void the_best_valid_credential_is_the_highest_then_the_one_that_lasts_longest_then_the_first_by_code() {
        assertThat(held(credential("CAPM", DAY.plusDays(9)), credential("PMP", DAY)).bestOn(DAY)).isEqualTo("PMP");
        assertThat(held(credential("PMP", DAY), credential("PRINCE2_P", DAY.plusDays(1))).bestOn(DAY))
                .isEqualTo("PRINCE2_P");
        assertThat(held(credential("PRINCE2_P", DAY), credential("PMP", DAY)).bestOn(DAY)).isEqualTo("PMP");
        assertThat(held(credential("PMP", YESTERDAY), credential("CAPM", null)).bestOn(DAY)).isNull();
    }

    @Test
    void a_credential_has_lapsed_when_nothing_of_its_level_is_or_may_be_valid() {
        Credential expired = credential("PMP", YESTERDAY);

        assertThat(held(expired).lapsedOn(DAY)).isEqualTo(expired);
        assertThat(held(expired).lapsedOn(YESTERDAY)).isNull();
        assertThat(held(expired, credential("CAPM", DAY)).lapsedOn(DAY)).isEqualTo(expired);
        assertThat(held(expired, credential("IPMA_C", DAY)).lapsedOn(DAY)).isNull();
        assertThat(held(expired, credential("IPMA_A", null)).lapsedOn(DAY)).isNull();
    }

    @Test
    void is_undecided_when_a_credential_of_unknown_expiry_counts() {
        Credential expired = credential("PMP", YESTERDAY);

        assertThat(held(credential("PMP", null)).undecidedOn(DAY)).isTrue();
        assertThat(held(expired, credential("IPMA_C", null)).undecidedOn(DAY)).isTrue();
        assertThat(held(expired, credential("CAPM", null)).undecidedOn(DAY)).isFalse();
        assertThat(held(expired, credential("IPMA_C", null), credential("PRINCE2_P", DAY)).undecidedOn(DAY)).isFalse();
        assertThat(held(credential("PMP", null), credential("CAPM", DAY)).undecidedOn(DAY)).isFalse();
        assertThat(held().undecidedOn(DAY)).isFalse();
    }

    private static LeadingCredentials held(Credential... credentials) {
        return new LeadingCredentials(List.of(credentials));
    }

    private static Credential credential(String code, LocalDate expiresOn) {
        return new Credential(CredentialTypes.find(code), null, expiresOn, null);
    }
}
