package org.pmo4j.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.rules.internal.Ledger;

/**
 * What the policies say of a portfolio at one date (治理报告): the whole ledger, every policy with every subject and its
 * outcome, so that it shows what was checked and passed, not only what failed. Immutable. Rows come in canonical order: the
 * portfolio as a whole first, then the projects by id; within each by pack and policy, then by type, project and id of the subject.
 */
public final class GovernanceReport {

    /** So many days before its last valid day a waiver is announced, unless the caller says otherwise. */
    public static final int ANNOUNCE_DAYS = 30;

    private final Ledger ledger;

    /**
     * Creates a report; the engine does.
     *
     * @param ledger what was found
     */
    public GovernanceReport(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * Returns the date at which everything was judged.
     *
     * @return the date
     */
    public LocalDate asOf() {
        return ledger.asOf();
    }

    /**
     * Returns the portfolio that was evaluated.
     *
     * @return the portfolio as it was given
     */
    public Portfolio portfolio() {
        return ledger.portfolio();
    }

    /**
     * Returns the policies that were evaluated.
     *
     * @return the policies by pack, then by id
     */
    public List<Policy> policies() {
        return ledger.policies();
    }

    /**
     * Returns a hash of the texts of the policies and of the parameters that were set.
     *
     * @return SHA-256 in hexadecimal digits
     */
    public String policyHash() {
        return ledger.policyHash();
    }

    /**
     * Returns the version of the library.
     *
     * @return for example {@code 0.1.0}
     */
    public static String engineVersion() {
        return Version.TEXT;
    }

    /**
     * Returns the whole ledger.
     *
     * @return every policy with every subject, in canonical order; rows are made while they are read
     */
    public Stream<PolicyResult> results() {
        return ledger.results();
    }

    /**
     * Returns what somebody must act on.
     *
     * @return the rows with outcome FAIL, WAIVED, UNKNOWN or ERROR, in canonical order
     */
    public Stream<PolicyResult> findings() {
        return ledger.results().filter(result -> result.outcome().finding());
    }

    /**
     * Counts the rows of the ledger by outcome.
     *
     * @return the number of rows for each of the six outcomes, 0 included
     */
    public Map<Outcome, Integer> summary() {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            counts.put(outcome, 0);
        }
        results().forEach(result -> counts.merge(result.outcome(), 1, Integer::sum));
        return counts;
    }

    /**
     * Tells how the waivers of the portfolio stand, those that expire within {@value #ANNOUNCE_DAYS} days announced.
     *
     * @return {@link #waivers(int)} of {@value #ANNOUNCE_DAYS} days
     */
    public @Nullable List<WaiverStanding> waivers() {
        return waivers(ANNOUNCE_DAYS);
    }

    /**
     * Tells how the waivers of the portfolio stand at the date.
     *
     * @param announceDays a valid waiver with so many days left, or fewer, is EXPIRING; &gt;= 0
     * @return every waiver known at the date, by state, within a state the one that expires first, then by id; null when the
     *     source does not hold waivers
     * @throws IllegalArgumentException if {@code announceDays} is negative
     */
    public @Nullable List<WaiverStanding> waivers(int announceDays) {
        return ledger.waivers(announceDays);
    }

    /** Read once, when somebody asks. */
    private static final class Version {

        static final String TEXT = read();

        private static String read() {
            Properties properties = new Properties();
            try (InputStream in = GovernanceReport.class.getResourceAsStream("version.properties")) {
                properties.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException("version.properties of the library cannot be read", e);
            }
            return properties.getProperty("version");
        }
    }
}
