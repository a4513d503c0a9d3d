package org.pmo4j.model.delivery;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.id.StakeholderId;
import org.pmo4j.model.internal.Check;
import org.pmo4j.model.internal.Known;

/**
 * Requirements of the customer and other stakeholders (需求登记册).
 *
 * @param requirements entries; 0..n
 */
public record RequirementsRegister(
        List<Requirement> requirements) {

    public RequirementsRegister {
        var check = Check.of(RequirementsRegister.class);
        requirements = check.byId("requirements", requirements, Requirement::id);
        check.done();
    }

    /**
     * Returns the register with the sources that are known. A stakeholder identified later cannot be the source yet: the
     * requirement stays, its source is not held.
     *
     * @param stakeholders the stakeholders that are known; null when not held, which leaves all sources
     * @return the view; this very instance when nothing goes
     */
    public RequirementsRegister knownWith(@Nullable StakeholderRegister stakeholders) {
        if (stakeholders == null) {
            return this;
        }
        Set<StakeholderId> known =
                stakeholders.stakeholders().stream().map(Stakeholder::id).collect(Collectors.toSet());
        var kept = Known.each(requirements, requirement ->
                requirement.stakeholder() == null || known.contains(requirement.stakeholder())
                        ? requirement
                        : requirement.withStakeholder(null));
        return kept == requirements ? this : new RequirementsRegister(kept);
    }
}
