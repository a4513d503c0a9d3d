package org.pmo4j.model.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.id.PmoId;
import org.pmo4j.model.id.ProjectId;

/**
 * The help that a project had from its PMOs towards its customer, for example none from EPMO (谈判支持): a view, not stored.
 *
 * @param pmos the PMOs that were looked at; 0..n
 * @param given one of them is known to have served the project
 * @param engagementsNotHeld the service log of one of them is not held
 * @param unattributed one of them served somebody at the customer interface, and for which project is not held
 */
public record NegotiationSupport(
        List<PmoId> pmos, boolean given, boolean engagementsNotHeld, boolean unattributed) {

    public NegotiationSupport {
        pmos = List.copyOf(pmos);
    }

    /**
     * Looks for services of the kind CUSTOMER_INTERFACE.
     *
     * @param pmos the governing PMOs
     * @param project the project
     * @param asOf last day that counts
     * @return what was found
     */
    public static NegotiationSupport of(List<Pmo> pmos, ProjectId project, LocalDate asOf) {
        List<EngagementList> held = pmos.stream()
                .map(EngagementList::of)
                .filter(Objects::nonNull)
                .toList();
        return new NegotiationSupport(
                pmos.stream().map(Pmo::id).toList(),
                talked(held, project, asOf),
                held.size() < pmos.size(),
                talked(held, null, asOf));
    }

    private static boolean talked(List<EngagementList> held, @Nullable ProjectId project, LocalDate asOf) {
        return held.stream()
                .map(uses -> uses.firstTalk(project))
                .anyMatch(first -> first != null && !first.isAfter(asOf));
    }

    /**
     * Tells whether the project is known to have had no help.
     *
     * @return true if every service log is held and none holds a service that was, or may have been, for the project
     */
    public boolean absent() {
        return !given && !engagementsNotHeld && !unattributed;
    }
}
