package org.pmo4j.rules;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.project.Project;
import org.pmo4j.rules.internal.ProjectStream;

/**
 * Judges a portfolio that is too large to be held (流式评估): projects come one by one and go again, and their rows come in the
 * same order. What policies on the portfolio read of a project is kept as its digest, compressed; the portfolio as a whole is judged from the digests, at the end. Together the rows are those of
 * {@link GovernanceEngine#evaluate}.
 *
 * <pre>{@code
 * GovernanceStream stream = engine.stream(frame, LocalDate.of(2026, 3, 31));
 * stream.judge(projects, row -> System.out.println(row.policy().id() + " " + row.subject() + " " + row.outcome()));
 * stream.judgePortfolio(row -> System.out.println(row.policy().id() + " " + row.subject() + " " + row.outcome()));
 * }</pre>
 *
 * <p>Several streams may share the work, on several machines too: each judges some of the projects, and one of them takes the
 * digests of the others and judges the portfolio. Not thread-safe; the engine judges in as many threads as it was given. Rows are
 * to be used when they come and not to be kept: a row holds on to its project.
 */
public final class GovernanceStream {

    private final ProjectStream stream;

    /**
     * Creates a stream; the engine does.
     *
     * @param stream judges the projects
     */
    GovernanceStream(ProjectStream stream) {
        this.stream = stream;
    }

    /**
     * Judges projects. May be called again for further ones.
     *
     * @param projects the projects, in any order; read by the calling thread, a few hundred ahead of the rows
     * @param rows is given every row of the ledger by the calling thread: the projects as they come, within each by pack and
     *     policy, then by type and id of the subject
     * @throws org.pmo4j.model.InvalidModelException if a project refers to what neither it nor the frame holds, its id was given
     *     before, or it holds what no document can, such as half a surrogate pair
     * @throws IllegalStateException if the portfolio has been judged
     */
    public void judge(Iterator<Project> projects, Consumer<? super PolicyResult> rows) {
        stream.judge(projects, rows);
    }

    /**
     * Returns the digests of all projects so far, for another stream, on another machine too.
     *
     * @return compressed JSON of what the policies of this engine read of projects when they judge the portfolio, some hundred
     *     bytes a project; only {@link #add} of the same version of the library can read it
     */
    public byte[] digests() {
        return stream.digests();
    }

    /**
     * Takes the digests of projects that another stream has judged.
     *
     * @param digests the digests
     * @throws IllegalArgumentException if they were made for other policies or parameters or another date, or are no digests
     * @throws org.pmo4j.model.InvalidModelException as for {@link #judge}
     * @throws IllegalStateException if the portfolio has been judged
     */
    public void add(byte[] digests) {
        stream.add(digests);
    }

    /**
     * Judges the portfolio as a whole, when all projects have come.
     *
     * @param rows is given the rows of the policies on the portfolio
     * @throws org.pmo4j.model.InvalidModelException if something refers to projects that have not come
     */
    public void judgePortfolio(Consumer<? super PolicyResult> rows) {
        stream.judgeWhole(rows);
    }

    /**
     * Returns the date at which everything is judged.
     *
     * @return the date
     */
    public LocalDate asOf() {
        return stream.asOf();
    }

    /**
     * Returns the policies by which everything is judged.
     *
     * @return the policies by pack, then by id
     */
    public List<Policy> policies() {
        return stream.policies();
    }

    /**
     * Returns a hash of the texts of the policies and of the parameters that were set.
     *
     * @return SHA-256 in hexadecimal digits
     */
    public String policyHash() {
        return stream.policyHash();
    }

    /**
     * Counts the projects so far, those of digests that were added too.
     *
     * @return their number
     */
    public int projects() {
        return stream.projects();
    }

    /**
     * Returns the gravest severity of the violations and errors so far, those that are waived left out.
     *
     * @return the severity; null where there is none
     */
    public @Nullable Severity gravest() {
        return stream.gravest();
    }

    /**
     * Counts the rows so far by outcome.
     *
     * @return the number of rows for each of the six outcomes, 0 included
     */
    public Map<Outcome, Long> summary() {
        return stream.summary();
    }

    /**
     * Tells how the waivers of the portfolio stand, with what they exempt in the rows so far.
     *
     * @param announceDays as for {@link GovernanceReport#waivers(int)}
     * @return as {@link GovernanceReport#waivers(int)}
     * @throws IllegalArgumentException if {@code announceDays} is negative
     */
    public @Nullable List<WaiverStanding> waivers(int announceDays) {
        return stream.waivers(announceDays);
    }
}
