package org.pmo4j.model.organization;

import org.pmo4j.model.Localized;
import org.pmo4j.model.id.PartyId;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.id.UnitId;

/**
 * What a party is (参与方类型): a person can be a project manager, an organisation cannot.
 */
public enum PartyKind implements Localized {
    /** A person. */
    PERSON("person", "个人"),
    /** A unit of the organisation. */
    UNIT("unit", "部门"),
    /** A PMO. */
    PMO("PMO", "PMO组织");

    private final String nameEn;
    private final String nameZh;

    PartyKind(String nameEn, String nameZh) {
        this.nameEn = nameEn;
        this.nameZh = nameZh;
    }

    /**
     * Tells what a party is, by the type of its id.
     *
     * @param party the party
     * @return for example UNIT for {@code unit:BOARD}
     */
    public static PartyKind of(PartyId party) {
        if (party instanceof PersonId) {
            return PERSON;
        }
        return party instanceof UnitId ? UNIT : PMO;
    }

    @Override
    public String nameEn() {
        return nameEn;
    }

    @Override
    public String nameZh() {
        return nameZh;
    }
}
