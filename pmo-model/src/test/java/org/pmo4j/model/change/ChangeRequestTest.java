package org.pmo4j.model.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.pmo4j.model.id.ChangeRequestId;

class ChangeRequestTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);

    @ParameterizedTest
    @EnumSource(names = {"APPROVED", "IMPLEMENTED"})
    void is_approved_from_the_day_of_the_decision(ChangeStatus status) {
        assertThat(change(status, AS_OF).approved(AS_OF)).isTrue();
        assertThat(change(status, AS_OF.plusDays(1)).approved(AS_OF)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"APPROVED", "IMPLEMENTED"})
    void is_approved_where_the_day_is_not_held(ChangeStatus status) {
        assertThat(change(status, null).approved(AS_OF)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = {"APPROVED", "IMPLEMENTED"})
    void is_not_approved_in_any_other_status(ChangeStatus status) {
        assertThat(change(status, AS_OF).approved(AS_OF)).isFalse();
    }

    private static ChangeRequest change(ChangeStatus status, LocalDate decidedOn) {
        return ChangeRequestBuilder.builder()
                .id(new ChangeRequestId("CR-1"))
                .title("Change")
                .status(status)
                .decidedOn(decidedOn)
                .build();
    }
}
