package org.pmo4j.model.organization;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Default;
import org.pmo4j.model.governance.BindingForce;
import org.pmo4j.model.governance.DecisionKind;
import org.pmo4j.model.id.ActionId;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.internal.Check;

/**
 * What a PMO did to a project: advice, requirement or instruction (PMO管理行为).
 *
 * @param id identity
 * @param performedOn done on
 * @param project project concerned; null for a portfolio matter
 * @param modality how strongly it binds
 * @param kind kind of matter; null when not held
 * @param portfolioMatter start, stop, prioritise or fund at portfolio level
 */
@RecordBuilder
public record PmoAction(
        ActionId id,
        LocalDate performedOn,
        @Nullable ProjectId project,
        BindingForce modality,
        @Nullable DecisionKind kind,
        @Default("false") boolean portfolioMatter)
        implements PmoActionBuilder.With {

    public PmoAction {
        var check = Check.of(PmoAction.class);
        check.required("id", id);
        check.required("performedOn", performedOn);
        check.required("modality", modality);
        check.done();
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /**
     * Tells whether the action binds more strongly than a PMO of a type may, for example REQUIRE by a SUPPORTIVE one.
     *
     * @param type the type of the PMO that acted
     * @return true if the modality is above {@link PmoType#maxModality}
     */
    public boolean beyond(PmoType type) {
        return modality.compareTo(type.maxModality(portfolioMatter)) > 0;
    }
}
