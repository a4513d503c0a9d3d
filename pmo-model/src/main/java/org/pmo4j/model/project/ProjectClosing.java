package org.pmo4j.model.project;

import java.time.LocalDate;
import java.util.List;

/**
 * How one project ends or ended, seen on one day (项目收尾): what is still open, and what the source does not hold of it.
 */
public final class ProjectClosing {

    private final Project project;
    private final LocalDate asOf;

    ProjectClosing(Project project, LocalDate asOf) {
        this.project = project;
        this.asOf = asOf;
    }

    /**
     * Names what keeps us from telling whether a closed project left deliverables without acceptance.
     *
     * @return the deliverables of a closed project, or the state where it may be over and a deliverable may be baselined;
     *     empty when it is held
     */
    public List<String> acceptanceGaps() {
        if (project.state() == ProjectState.CLOSED && project.deliverables() == null) {
            return List.of("deliverables");
        }
        return owed(project.deliverables() == null || project.deliverables().mayHoldBaselined());
    }

    /**
     * Names what keeps us from telling whether lessons were captured.
     *
     * @return the lessons of a closed project, or the state where it may be over; empty when it is held
     */
    public List<String> lessonsGaps() {
        return project.state() == ProjectState.CLOSED && project.lessons() == null ? List.of("lessons") : owed(true);
    }

    /**
     * Names what keeps us from telling whether agreements outlive the project. A project known not to buy needs none.
     *
     * @return the procurements of a project that is over, or the state where it may be over and may have agreements; empty
     *     when it is held
     */
    public List<String> procurementGaps() {
        boolean possible = project.procurements() == null
                ? !Boolean.FALSE.equals(project.buys())
                : !project.procurements().agreements().isEmpty();
        boolean unheld = project.closed() && project.procurements() == null && possible;
        return unheld ? List.of("procurements") : owed(possible);
    }

    /**
     * Names what keeps us from telling whether resources stay booked on a project that is over.
     *
     * @return the allocations of a project that is over, or the state where it may be over; empty when it is held
     */
    public List<String> allocationGaps() {
        return project.closed() && project.allocations() == null ? List.of("allocations") : owed(true);
    }

    private List<String> owed(boolean applicable) {
        return applicable && project.ended(asOf) == null ? List.of("state") : List.of();
    }
}
