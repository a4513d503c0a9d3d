package org.pmo4j.model.gate;

import org.jspecify.annotations.Nullable;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.internal.Check;

/**
 * A member of a gate review team (评审成员).
 *
 * @param person member
 * @param independent declared outside the project and its line management; null when not held
 */
public record ReviewTeamMember(
        PersonId person,
        @Nullable Boolean independent) {

    public ReviewTeamMember {
        var check = Check.of(ReviewTeamMember.class);
        check.required("person", person);
        check.done();
    }
}
