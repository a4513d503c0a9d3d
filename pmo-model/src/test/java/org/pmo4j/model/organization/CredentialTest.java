package org.pmo4j.model.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CredentialTest {

    private static final LocalDate ISSUED = LocalDate.of(2023, 4, 1);
    private static final LocalDate EXPIRES = LocalDate.of(2026, 4, 1);
    private static final BigDecimal LAG = new BigDecimal("0.25");

    @Test
    void expires_three_years_after_issue_where_the_type_says_so() {
        assertThat(credential(3, ISSUED, null).expiryDate()).isEqualTo(EXPIRES);
    }

    @Test
    void expires_on_the_stated_day_whatever_the_type_says() {
        assertThat(credential(3, ISSUED, ISSUED.plusDays(9)).expiryDate()).isEqualTo(ISSUED.plusDays(9));
        assertThat(credential(null, ISSUED, EXPIRES).expiryDate()).isEqualTo(EXPIRES);
    }

    @Test
    void has_no_expiry_date_without_an_issue_date_or_for_a_type_that_never_expires() {
        assertThat(credential(3, null, null).expiryDate()).isNull();
        assertThat(credential(null, ISSUED, null).expiryDate()).isNull();
    }

    @Test
    void is_valid_on_the_day_of_expiry_and_not_on_the_next() {
        Credential credential = credential(3, ISSUED, null);

        assertThat(credential.validOn(EXPIRES)).isTrue();
        assertThat(credential.validOn(EXPIRES.plusDays(1))).isFalse();
    }

    @Test
    void is_valid_from_the_day_of_issue_and_not_before() {
        Credential credential = credential(3, ISSUED, null);

        assertThat(credential.validOn(ISSUED)).isTrue();
        assertThat(credential.validOn(ISSUED.minusDays(1))).isFalse();
    }

    @Test
    void is_valid_for_ever_where_the_type_never_expires() {
        assertThat(credential(null, null, null).validOn(EXPIRES)).isTrue();
    }

    @Test
    void validity_is_not_known_where_the_day_of_expiry_is_not() {
        assertThat(credential(3, null, null).validOn(EXPIRES)).isNull();
    }

    @Test
    void is_behind_when_the_share_of_units_is_below_the_share_of_days_less_the_lag() {
        // 100 days, 50 elapsed: 0.25 of 60 units are due
        Credential exactly = units("15", 100);
        Credential justBelow = units("14.99", 100);

        assertThat(exactly.behindOn(ISSUED.plusDays(50), LAG)).isFalse();
        assertThat(justBelow.behindOn(ISSUED.plusDays(50), LAG)).isTrue();
    }

    @Test
    void compares_shares_that_no_decimal_can_hold_exactly() {
        // 3 days, 1 elapsed, no lag: exactly one third of 60 units are due
        assertThat(units("20", 3).behindOn(ISSUED.plusDays(1), BigDecimal.ZERO)).isFalse();
        assertThat(units("19.999999999", 3).behindOn(ISSUED.plusDays(1), BigDecimal.ZERO)).isTrue();
    }

    @Test
    void an_expired_credential_is_not_behind_but_one_on_its_last_day_may_be() {
        assertThat(units("0", 100).behindOn(ISSUED.plusDays(100), LAG)).isTrue();
        assertThat(units("0", 100).behindOn(ISSUED.plusDays(101), LAG)).isFalse();
    }

    @Test
    void is_not_behind_where_a_figure_is_missing_or_the_cycle_has_no_days() {
        LocalDate day = ISSUED.plusDays(90);

        assertThat(new Credential(type(3, "60"), ISSUED, ISSUED.plusDays(100), null).behindOn(day, LAG)).isFalse();
        assertThat(new Credential(type(3, null), ISSUED, ISSUED.plusDays(100), BigDecimal.ZERO).behindOn(day, LAG))
                .isFalse();
        assertThat(new Credential(type(3, "60"), null, ISSUED.plusDays(100), BigDecimal.ZERO).behindOn(day, LAG))
                .isFalse();
        assertThat(new Credential(type(null, "60"), ISSUED, null, BigDecimal.ZERO).behindOn(day, LAG)).isFalse();
        assertThat(units("0", 0).behindOn(ISSUED, LAG)).isFalse();
    }

    private static Credential units(String earned, int days) {
        return new Credential(type(3, "60"), ISSUED, ISSUED.plusDays(days), new BigDecimal(earned));
    }

    private static Credential credential(Integer years, LocalDate issuedOn, LocalDate expiresOn) {
        return new Credential(type(years, null), issuedOn, expiresOn, null);
    }

    private static CredentialType type(Integer years, String pdus) {
        BigDecimal perCycle = pdus == null ? null : new BigDecimal(pdus);
        return new CredentialType("PMP", "PMI", QualificationLevel.PRACTITIONER, years, perCycle, false);
    }
}
