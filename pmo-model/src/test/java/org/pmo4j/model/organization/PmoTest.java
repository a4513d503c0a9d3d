package org.pmo4j.model.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pmo4j.model.governance.BindingForce;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.id.ActionId;
import org.pmo4j.model.id.PmoId;
import org.pmo4j.model.id.StandardId;

class PmoTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    @Test
    void a_service_is_offered_from_its_first_to_its_last_day() {
        PmoService service = service(ServiceKind.AUDIT, DAY, DAY.plusDays(1));

        assertThat(service.effectiveOn(DAY.minusDays(1))).isFalse();
        assertThat(service.effectiveOn(DAY)).isTrue();
        assertThat(service.effectiveOn(DAY.plusDays(1))).isTrue();
        assertThat(service.effectiveOn(DAY.plusDays(2))).isFalse();
        assertThat(service(ServiceKind.AUDIT, null, null).effectiveOn(DAY)).isTrue();
    }

    @Test
    void lists_each_kind_of_service_offered_on_a_day_once_and_in_order() {
        Pmo pmo = pmo().services(List.of(
                        service(ServiceKind.TRAINING, null, null),
                        service(ServiceKind.AUDIT, DAY.plusDays(1), null),
                        service(ServiceKind.COACHING, null, null),
                        service(ServiceKind.TRAINING, DAY, null)))
                .build();

        assertThat(pmo.servicesOn(DAY)).containsExactly(ServiceKind.COACHING, ServiceKind.TRAINING);
        assertThat(pmo().build().servicesOn(DAY)).isEmpty();
    }

    @Test
    void a_charter_is_set_against_required_sections_and_offered_services() {
        Pmo pmo = pmo().charter(charter(Set.of(PmoCharterSection.SCOPE), Set.of(ServiceKind.TRAINING)))
                .services(List.of(
                        service(ServiceKind.AUDIT, null, null),
                        service(ServiceKind.TRAINING, null, null),
                        service(ServiceKind.COACHING, null, null)))
                .build();

        var found = pmo.charterCompleteness(
                List.of(PmoCharterSection.SPONSOR, PmoCharterSection.SCOPE, PmoCharterSection.PURPOSE), DAY);

        assertThat(found.missingSections()).containsExactly(PmoCharterSection.PURPOSE, PmoCharterSection.SPONSOR);
        assertThat(found.servicesOutside()).containsExactly(ServiceKind.COACHING, ServiceKind.AUDIT);
        assertThat(found.complete()).isFalse();
    }

    @Test
    void a_charter_is_complete_as_far_as_sections_and_services_are_not_held() {
        Pmo offering = pmo().charter(charter(null, null))
                .services(List.of(service(ServiceKind.AUDIT, null, null)))
                .build();

        assertThat(offering.charterCompleteness(List.of(PmoCharterSection.SCOPE), DAY))
                .isEqualTo(new CharterCompleteness(List.of(), List.of()))
                .returns(true, CharterCompleteness::complete);
        assertThat(pmo().build().charterCompleteness(List.of(PmoCharterSection.SCOPE), DAY)).isNull();
    }

    @Test
    void a_charter_is_not_complete_for_one_missing_section_or_one_service_outside() {
        assertThat(new CharterCompleteness(List.of(PmoCharterSection.SCOPE), List.of()).complete()).isFalse();
        assertThat(new CharterCompleteness(List.of(), List.of(ServiceKind.AUDIT)).complete()).isFalse();
    }

    @Test
    void counts_approved_standards_and_finds_their_newest_approval_or_review_so_far() {
        Pmo pmo = pmo().standards(List.of(
                        standard("S-1", DocumentStatus.APPROVED, DAY.minusDays(9), DAY.minusDays(5)),
                        standard("S-2", DocumentStatus.APPROVED, DAY.minusDays(4), DAY.plusDays(1)),
                        standard("S-3", DocumentStatus.APPROVED, null, null),
                        standard("S-4", DocumentStatus.DRAFT, null, DAY)))
                .build();

        assertThat(pmo.standardsInForce(DAY)).isEqualTo(new StandardsInForce(3, DAY.minusDays(4)));
        assertThat(pmo.standardsInForce(DAY.plusDays(1))).isEqualTo(new StandardsInForce(3, DAY.plusDays(1)));
    }

    @Test
    void knows_no_newest_standard_without_dates_or_without_standards() {
        Pmo undated = pmo().standards(List.of(standard("S-1", DocumentStatus.APPROVED, null, null))).build();

        assertThat(undated.standardsInForce(DAY)).isEqualTo(new StandardsInForce(1, null));
        assertThat(pmo().standards(List.of()).build().standardsInForce(DAY)).isEqualTo(new StandardsInForce(0, null));
        assertThat(pmo().build().standardsInForce(DAY)).isNull();
    }

    @Test
    void the_key_of_an_action_names_the_pmo_as_well() {
        PmoAction action = new PmoAction(new ActionId("A-1"), DAY, null, BindingForce.ADVISE, null, false);

        assertThat(pmo().build().keyOf(action)).hasToString("PmoAction/EPMO%2FA-1");
    }

    @ParameterizedTest
    @CsvSource({
        "SUPPORTIVE, REQUIRE, false, true", "SUPPORTIVE, ADVISE, false, false", "CONTROLLING, REQUIRE, true, false",
        "DIRECTIVE, MANDATORY, false, true", "STRATEGIC, DIRECT, true, false", "STRATEGIC, DIRECT, false, true"
    })
    void an_action_is_beyond_a_type_that_may_not_bind_as_strongly(
            PmoType type, BindingForce modality, boolean portfolioMatter, boolean beyond) {
        PmoAction action = new PmoAction(new ActionId("A-1"), DAY, null, modality, null, portfolioMatter);

        assertThat(action.beyond(type)).isEqualTo(beyond);
    }

    private static PmoBuilder pmo() {
        return PmoBuilder.builder().id(new PmoId("EPMO")).name("Enterprise PMO").aliases(List.of());
    }

    private static PmoService service(ServiceKind kind, LocalDate start, LocalDate finish) {
        return new PmoService(kind, null, start, finish);
    }

    private static PmoCharter charter(Set<PmoCharterSection> sections, Set<ServiceKind> services) {
        return PmoCharterBuilder.builder()
                .status(DocumentStatus.APPROVED)
                .sections(sections)
                .services(services)
                .build();
    }

    private static Standard standard(String id, DocumentStatus status, LocalDate approvedOn, LocalDate reviewedOn) {
        return new Standard(new StandardId(id), id, status, approvedOn, reviewedOn);
    }
}
