package org.pmo4j.model.project;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.internal.Check;

/**
 * Who held certain roles on a day, for example the sponsor P-7 and the chair of the board, whose name is not held.
 *
 * @param persons holders that are known; in natural order
 * @param complete false if some role is held by a unit or a PMO whose head is not known
 */
public record RoleHolders(Set<PersonId> persons, boolean complete) {

    public RoleHolders {
        var check = Check.of(RoleHolders.class);
        persons = check.set("persons", persons);
        check.done();
    }

    /**
     * Tells whether nobody is recorded in the roles.
     *
     * @return true if no assignment was found, not even one of a unit without a head
     */
    public boolean nobody() {
        return persons.isEmpty() && complete;
    }

    /**
     * Tells whether a person is one of the holders.
     *
     * @param person the person; null: not known
     * @return true if the person is known to hold one of the roles
     */
    public boolean include(@Nullable PersonId person) {
        return person != null && persons.contains(person);
    }

    /**
     * Tells whether a person certainly holds none of the roles.
     *
     * @param person the person; null: not known
     * @return true if the person and all holders are known, there are holders, and the person is none of them
     */
    public boolean exclude(@Nullable PersonId person) {
        return person != null && complete && !persons.isEmpty() && !persons.contains(person);
    }
}
