package org.pmo4j.model.portfolio;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.pmo4j.model.Range;
import org.pmo4j.model.internal.Check;
import org.pmo4j.model.project.Health;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.StatusReport;

/**
 * The share of running projects that report RED (红灯占比), for example 1 of 4, of which 1 is not rated. Projects without a
 * rating count in the whole: they can neither hide nor feign a red portfolio.
 *
 * @param red running projects whose latest report is RED; 0..projects
 * @param projects running projects; &gt;= 0
 * @param gaps for each running project that is not rated the component that is missing, as a path from the portfolio
 */
public record RedShare(@Range(min = "0") int red, @Range(min = "0") int projects, List<String> gaps) {

    public RedShare {
        var check = Check.of(RedShare.class);
        red = check.notNegative("red", red);
        projects = check.notNegative("projects", projects);
        gaps = check.list("gaps", gaps);
        check.done();
    }

    /**
     * Counts the running projects of a portfolio.
     *
     * @param portfolio the portfolio
     * @param asOf date of judgement; a report of that day counts
     * @return the share
     */
    public static RedShare of(Portfolio portfolio, LocalDate asOf) {
        return new Ratings(asOf).over(portfolio);
    }

    private record Ratings(LocalDate asOf) implements Summary<RedShare> {

        @Override
        public RedShare of(List<Project> projects) {
            int red = 0;
            int running = 0;
            List<String> gaps = new ArrayList<>();
            for (Project project : projects) {
                if (!project.running(asOf)) {
                    continue;
                }
                running++;
                StatusReport latest =
                        project.statusReports() == null ? null : project.statusReports().latest(asOf);
                if (latest == null || latest.overall() == null) {
                    gaps.add(missing(project, latest != null));
                } else if (latest.overall() == Health.RED) {
                    red++;
                }
            }
            return new RedShare(red, running, gaps);
        }

        @Override
        public boolean looksAlike(Project one, Project other) {
            return one.statusReports() == other.statusReports() && one.running(asOf) == other.running(asOf);
        }

        @Override
        public RedShare join(RedShare first, RedShare second) {
            return new RedShare(
                    first.red + second.red,
                    first.projects + second.projects,
                    Summary.joined(first.gaps, second.gaps));
        }
    }

    private static String missing(Project project, boolean reported) {
        if (reported) {
            return "projects.statusReports.reports.health";
        }
        return project.statusReports() == null ? "projects.statusReports" : "projects.statusReports.reports";
    }

    /**
     * Returns the running projects that are rated.
     *
     * @return the number; 0..projects
     */
    public int rated() {
        return projects - gaps.size();
    }

    /**
     * Names what is missing of the projects that are not rated.
     *
     * @return the components, each once, in order of their names
     */
    public List<String> missing() {
        return gaps.stream().distinct().sorted().toList();
    }

    /**
     * Tells whether too many projects report RED.
     *
     * @param maxShare fraction of the running projects, 0..1; exactly that share is allowed
     * @return true if {@code red > maxShare x projects}
     */
    public boolean exceeds(BigDecimal maxShare) {
        return exceeds(red, maxShare);
    }

    /**
     * Tells whether too many projects could be RED, if all that are not rated were.
     *
     * @param maxShare fraction of the running projects, 0..1
     * @return true if {@code red + unrated > maxShare x projects}
     */
    public boolean mayExceed(BigDecimal maxShare) {
        return exceeds(red + gaps.size(), maxShare);
    }

    private boolean exceeds(int count, BigDecimal maxShare) {
        return BigDecimal.valueOf(count).compareTo(maxShare.multiply(BigDecimal.valueOf(projects))) > 0;
    }
}
