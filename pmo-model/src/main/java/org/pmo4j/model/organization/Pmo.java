package org.pmo4j.model.organization;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Default;
import org.pmo4j.model.Money;
import org.pmo4j.model.Range;
import org.pmo4j.model.governance.Handover;
import org.pmo4j.model.governance.SubjectKey;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.id.PmoId;
import org.pmo4j.model.id.UnitId;
import org.pmo4j.model.internal.Check;
import org.pmo4j.model.internal.Known;

/**
 * A project management office: an organisation with a mandate over projects (项目管理办公室).
 *
 * @param id identity
 * @param name name
 * @param nameZh chinese name where there is one; null when not held
 * @param aliases other names, for example project management centre; 0..n
 * @param type type of mandate; null when not held
 * @param controlDegree declared degree of control; null when not held
 * @param level level it works on; null when not held
 * @param status state of the PMO; null when not held
 * @param homeUnit unit the PMO serves (level UNIT) or sits in; null when not held
 * @param scopeUnits units whose projects are in scope; 0..n; null when not held
 * @param reportsTo unit whose head the PMO reports to; null when not held
 * @param head head; null when not held
 * @param headAppointed A head is appointed whose main duty this is; null when not held
 * @param budget dedicated yearly budget; 0 is known to have none; &gt;= 0; null when not held
 * @param temporary set up for a limited time; null when not held
 * @param sunsetOn planned last day; null when not held
 * @param transitionOn planned date of transition into a standing office; null when not held
 * @param charter mandate document; null when not held
 * @param sponsorships sponsors over time, successors included; 0..n; null when not held
 * @param services services offered; 0..n; null when not held
 * @param standards standards, policies and methods it owns; 0..n; null when not held
 * @param engagements use of its services by projects and persons; 0..n; null when not held
 * @param interventions what the PMO told projects to do; 0..n; null when not held
 * @param measurements measured value and satisfaction; 0..n; null when not held
 * @param administrativeShare share of its effort spent on administrative support; 0..1; null when not held
 * @param maturity maturity of project management in its scope (P3M3 scale); 1..5; null when not held
 * @param transfers obligations handed over before closing; 0..n; null when not held
 * @param closedOn closed on; null when not held
 */
@RecordBuilder
public record Pmo(
        PmoId id,
        String name,
        @Nullable String nameZh,
        @Default("[]") List<String> aliases,
        @Nullable PmoType type,
        @Nullable ControlDegree controlDegree,
        @Nullable PmoLevel level,
        @Nullable PmoStatus status,
        @Nullable UnitId homeUnit,
        @Nullable Set<UnitId> scopeUnits,
        @Nullable UnitId reportsTo,
        @Nullable PersonId head,
        @Nullable Boolean headAppointed,
        @Range(min = "0") @Nullable Money budget,
        @Nullable Boolean temporary,
        @Nullable LocalDate sunsetOn,
        @Nullable LocalDate transitionOn,
        @Nullable PmoCharter charter,
        @Nullable List<Sponsorship> sponsorships,
        @Nullable List<PmoService> services,
        @Nullable List<Standard> standards,
        @Nullable List<PmoEngagement> engagements,
        @Nullable List<PmoAction> interventions,
        @Nullable List<PmoMeasurement> measurements,
        @Range(min = "0", max = "1") @Nullable BigDecimal administrativeShare,
        @Range(min = "1", max = "5") @Nullable BigDecimal maturity,
        @Nullable List<Handover> transfers,
        @Nullable LocalDate closedOn)
        implements Party, PmoBuilder.With {

    public Pmo {
        var check = Check.of(Pmo.class);
        check.required("id", id);
        name = check.text("name", name);
        nameZh = check.optionalText("nameZh", nameZh);
        aliases = check.list("aliases", aliases);
        scopeUnits = check.optionalSet("scopeUnits", scopeUnits);
        budget = check.notNegative("budget", budget);
        sponsorships = check.optionalList("sponsorships", sponsorships);
        services = check.optionalList("services", services);
        standards = check.optionalById("standards", standards, Standard::id);
        engagements = EngagementList.copy(check, engagements);
        interventions = check.optionalById("interventions", interventions, PmoAction::id);
        measurements = check.optionalList("measurements", measurements);
        administrativeShare = check.fraction("administrativeShare", administrativeShare);
        maturity = check.between("maturity", maturity, 1, 5);
        transfers = check.optionalList("transfers", transfers);
        check.done();
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /**
     * Returns the PMO as known on a day, without uses of its services, actions and measurements after it.
     *
     * @param asOf the day; what is dated on it stays
     * @return the view; this very instance when nothing goes
     */
    public Pmo knownAt(LocalDate asOf) {
        var knownEngagements = Known.optionalUpTo(asOf, engagements, PmoEngagement::usedOn);
        var knownActions = Known.optionalUpTo(asOf, interventions, PmoAction::performedOn);
        var knownMeasurements = Known.optionalUpTo(asOf, measurements, PmoMeasurement::measuredOn);
        if (knownEngagements == engagements && knownActions == interventions && knownMeasurements == measurements) {
            return this;
        }
        return with()
                .engagements(knownEngagements)
                .interventions(knownActions)
                .measurements(knownMeasurements)
                .build();
    }

    /**
     * Tells whether the PMO works, that is, its policies apply to it.
     *
     * @return true if the status is ACTIVE or CLOSING, or not held; false if PLANNED or CLOSED
     */
    public boolean inService() {
        return status == null || status == PmoStatus.ACTIVE || status == PmoStatus.CLOSING;
    }

    /**
     * Lists the kinds of service that the PMO offers on a day.
     *
     * @param date the day
     * @return each kind once, in the order of {@link ServiceKind}; empty when there is none or services are not held
     */
    public List<ServiceKind> servicesOn(LocalDate date) {
        return services == null
                ? List.of()
                : services.stream()
                        .filter(service -> service.effectiveOn(date))
                        .map(PmoService::kind)
                        .distinct()
                        .sorted()
                        .toList();
    }

    /**
     * Sets the charter against what it should say.
     *
     * @param required sections that it should have
     * @param asOf the day whose services count
     * @return what is missing; null when the charter is not held
     */
    public @Nullable CharterCompleteness charterCompleteness(Collection<PmoCharterSection> required, LocalDate asOf) {
        return charter == null ? null : CharterCompleteness.of(charter, required, servicesOn(asOf));
    }

    /**
     * Counts the approved standards and finds their newest approval or review.
     *
     * @param asOf date of judgement; later approvals and reviews are passed over
     * @return the count and the day; null when standards are not held
     */
    public @Nullable StandardsInForce standardsInForce(LocalDate asOf) {
        return standards == null ? null : StandardsInForce.of(standards, asOf);
    }

    /**
     * Names one of the PMO's actions, whose id is unique within the PMO only.
     *
     * @param action an action of this PMO
     * @return for example the action A-1 of the PMO EPMO, {@code PmoAction/EPMO%2FA-1}
     */
    public SubjectKey keyOf(PmoAction action) {
        return new SubjectKey("PmoAction", id + "/" + action.id(), null);
    }

    boolean named(String wanted) {
        String text = wanted.strip();
        return name.strip().equalsIgnoreCase(text)
                || nameZh != null && nameZh.strip().equalsIgnoreCase(text)
                || aliases.stream().anyMatch(alias -> alias.strip().equalsIgnoreCase(text));
    }
}
