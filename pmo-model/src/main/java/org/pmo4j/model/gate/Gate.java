package org.pmo4j.model.gate;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Default;
import org.pmo4j.model.Range;
import org.pmo4j.model.governance.GovernanceRole;
import org.pmo4j.model.governance.Tailoring;
import org.pmo4j.model.id.GateId;
import org.pmo4j.model.id.PhaseId;
import org.pmo4j.model.internal.Check;
import org.pmo4j.model.internal.Known;

/**
 * A decision point of the gate plan (关口).
 *
 * @param id identity
 * @param sequence order; &gt;= 0, unique
 * @param name name
 * @param nameZh chinese name where there is one; null when not held
 * @param mandatory must be passed
 * @param removedBy tailoring that removes this gate; null when not held
 * @param investment the gate that commits full funding
 * @param portfolioGate decided at portfolio level
 * @param authorizes phase that a pass opens; one of phases; null when not held
 * @param evidence evidence the gate requires; 0..n; null when not held
 * @param decisionRoles roles that may decide; 0..n; null when not held
 * @param plannedOn planned date of the review (latest agreed plan); null when not held
 * @param reviews reviews under way or decided; 0..n, by date then id
 */
@RecordBuilder
public record Gate(
        GateId id,
        @Range(min = "0") int sequence,
        String name,
        @Nullable String nameZh,
        @Default("true") boolean mandatory,
        @Nullable Tailoring removedBy,
        @Default("false") boolean investment,
        @Default("false") boolean portfolioGate,
        @Nullable PhaseId authorizes,
        @Nullable List<EvidenceRequirement> evidence,
        @Nullable Set<GovernanceRole> decisionRoles,
        @Nullable LocalDate plannedOn,
        List<GateReview> reviews)
        implements GateBuilder.With {

    public Gate {
        var check = Check.of(Gate.class);
        check.required("id", id);
        sequence = check.notNegative("sequence", sequence);
        name = check.text("name", name);
        nameZh = check.optionalText("nameZh", nameZh);
        evidence = check.optionalList("evidence", evidence);
        decisionRoles = check.optionalSet("decisionRoles", decisionRoles);
        reviews = check.list("reviews", reviews);
        check.done();
    }

    /**
     * Returns the gate as known on a day, without reviews decided after it. Such a review goes as a whole: it does not
     * become a pending one.
     *
     * @param asOf the day; what is dated on it stays
     * @return the view; this very instance when nothing goes
     */
    public Gate knownAt(LocalDate asOf) {
        var known = Known.upTo(asOf, reviews, GateReview::decidedOn);
        return known == reviews ? this : withReviews(known);
    }

    // DERIVED: removed; latestDecision
}
