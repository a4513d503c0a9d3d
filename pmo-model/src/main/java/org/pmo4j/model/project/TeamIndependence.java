package org.pmo4j.model.project;

import org.pmo4j.model.Range;
import org.pmo4j.model.internal.Check;

/**
 * How independent of the project a review team is, counted by person, for example 1 independent, 2 dependent and 1
 * undetermined of 4.
 *
 * @param independent persons declared or known to be independent; &gt;= 0
 * @param dependent persons declared or known not to be; &gt;= 0
 * @param undetermined persons of whom it cannot be told; &gt;= 0
 */
public record TeamIndependence(
        @Range(min = "0") int independent,
        @Range(min = "0") int dependent,
        @Range(min = "0") int undetermined) {

    public TeamIndependence {
        var check = Check.of(TeamIndependence.class);
        check.notNegative("independent", independent);
        check.notNegative("dependent", dependent);
        check.notNegative("undetermined", undetermined);
        check.done();
    }

    /**
     * Returns the number of persons in the team.
     *
     * @return persons, &gt;= 0
     */
    public int size() {
        return independent + dependent + undetermined;
    }

    /**
     * Tells whether the team certainly has too few independent members.
     *
     * @param required independent members required
     * @return true if not even all undetermined members would make up the number
     */
    public boolean fallsShortOf(int required) {
        return independent + undetermined < required;
    }

    /**
     * Tells whether the undetermined members decide if the team has enough independent ones.
     *
     * @param required independent members required
     * @return true if the known ones are too few and all undetermined members would make up the number
     */
    public boolean undecidedFor(int required) {
        return independent < required && !fallsShortOf(required);
    }
}
