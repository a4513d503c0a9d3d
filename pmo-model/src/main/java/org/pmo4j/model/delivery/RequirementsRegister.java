package org.pmo4j.model.delivery;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
     * Returns the register without the names of stakeholders that are not known, for example not yet on some day. The
     * requirements themselves stay.
     *
     * @param stakeholders the stakeholders that are known
     * @return the view; this very instance when every stakeholder named is known
     */
    public RequirementsRegister askedBy(StakeholderRegister stakeholders) {
        Set<StakeholderId> known =
                stakeholders.stakeholders().stream().map(Stakeholder::id).collect(Collectors.toSet());
        var kept = Known.each(requirements, requirement -> requirement.stakeholder() == null
                        || known.contains(requirement.stakeholder())
                ? requirement
                : requirement.withStakeholder(null));
        return kept == requirements ? this : new RequirementsRegister(kept);
    }
}
