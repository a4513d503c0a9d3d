package org.pmo4j.model.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.id.PmoId;
import org.pmo4j.model.id.ProjectId;

class NegotiationSupportTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final ProjectId PROJECT = new ProjectId("P-1");
    private static final PmoId A = new PmoId("A");
    private static final PmoId B = new PmoId("B");

    @Test
    void is_given_by_one_of_the_pmos() {
        NegotiationSupport support = support(pmo(A, List.of()), pmo(B, List.of(served(PROJECT, DAY))));

        assertThat(support).isEqualTo(new NegotiationSupport(List.of(A, B), true, false, false));
        assertThat(support.absent()).isFalse();
    }

    @Test
    void is_absent_where_other_projects_services_and_later_days_are_all_there_is() {
        PmoEngagement audit = new PmoEngagement(ServiceKind.AUDIT, PROJECT, null, DAY);
        Pmo pmo = pmo(A, List.of(audit, served(new ProjectId("P-2"), DAY), served(PROJECT, DAY.plusDays(1))));

        assertThat(support(pmo)).isEqualTo(new NegotiationSupport(List.of(A), false, false, false));
        assertThat(support(pmo).absent()).isTrue();
    }

    @Test
    void is_not_known_where_a_service_log_is_not_held() {
        NegotiationSupport support = support(pmo(A, List.of()), pmo(B, null));

        assertThat(support).isEqualTo(new NegotiationSupport(List.of(A, B), false, true, false));
        assertThat(support.absent()).isFalse();
    }

    @Test
    void is_not_known_where_a_service_names_no_project() {
        NegotiationSupport support = support(pmo(A, List.of(served(null, DAY))));

        assertThat(support).isEqualTo(new NegotiationSupport(List.of(A), false, false, true));
        assertThat(support.absent()).isFalse();
    }

    @Test
    void is_given_from_the_first_use_on_whatever_the_order_of_the_log() {
        Pmo pmo = pmo(A, List.of(served(PROJECT, DAY.plusDays(1)), served(PROJECT, DAY), served(PROJECT, DAY.plusDays(2))));

        assertThat(NegotiationSupport.of(List.of(pmo), PROJECT, DAY.minusDays(1)).given()).isFalse();
        assertThat(NegotiationSupport.of(List.of(pmo), PROJECT, DAY).given()).isTrue();
    }

    @Test
    void service_log_of_a_pmo_is_the_list_that_was_given_and_does_not_follow_it() {
        List<PmoEngagement> given = new ArrayList<>(List.of(served(PROJECT, DAY)));
        Pmo pmo = pmo(A, given);
        given.clear();

        assertThat(pmo.engagements()).isEqualTo(List.of(served(PROJECT, DAY)));
        assertThatThrownBy(() -> pmo.engagements().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThat(pmo.withEngagements(pmo.engagements())).isEqualTo(pmo).hasSameHashCodeAs(pmo);
        assertThat(pmo.withEngagements(pmo.engagements()).engagements()).isSameAs(pmo.engagements());
    }

    private static NegotiationSupport support(Pmo... pmos) {
        return NegotiationSupport.of(List.of(pmos), PROJECT, DAY);
    }

    private static PmoEngagement served(@Nullable ProjectId project, LocalDate on) {
        return new PmoEngagement(ServiceKind.CUSTOMER_INTERFACE, project, null, on);
    }

    private static Pmo pmo(PmoId id, @Nullable List<PmoEngagement> engagements) {
        return PmoBuilder.builder().id(id).name(id.value()).aliases(List.of()).engagements(engagements).build();
    }
}
