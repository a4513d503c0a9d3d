package org.pmo4j.model.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.internal.Check;

/**
 * A sponsor of a PMO for a time (发起任期).
 *
 * @param sponsor sponsor
 * @param start first day; later than asOf for a named successor
 * @param finish last day; null while open-ended; &gt;= start
 */
public record Sponsorship(
        PersonId sponsor,
        LocalDate start,
        @Nullable LocalDate finish) {

    public Sponsorship {
        var check = Check.of(Sponsorship.class);
        check.required("sponsor", sponsor);
        check.required("start", start);
        check.notBefore("finish", finish, "start", start);
        check.done();
    }
}
