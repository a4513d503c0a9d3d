package org.pmo4j.model.organization;

import org.pmo4j.model.id.PartyId;

/**
 * A participant in governance (参与方): a {@link Person}, or an organisation, which is an {@link OrganizationUnit} or a
 * {@link Pmo}. A PMO is an organisation, a project manager is a person: the compiler keeps them apart.
 */
public sealed interface Party permits Person, OrganizationUnit, Pmo {

    /**
     * Returns the identity.
     *
     * @return the id, whose type tells a person from an organisation
     */
    PartyId id();

    /**
     * Returns the name.
     *
     * @return the name, not blank
     */
    String name();
}
