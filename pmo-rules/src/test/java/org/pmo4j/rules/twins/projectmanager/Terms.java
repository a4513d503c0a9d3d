package org.pmo4j.rules.twins.projectmanager;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.governance.Approval;
import org.pmo4j.model.governance.Decision;
import org.pmo4j.model.id.PartyId;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.organization.Credential;
import org.pmo4j.model.organization.CredentialType;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.model.project.ManagerAssignment;
import org.pmo4j.model.project.ManagerRegister;
import org.pmo4j.model.project.Project;

/** What several twins of the pack mean by the same words. */
final class Terms {

    private Terms() {}

    /** Tells whether a date lies in a span with open ends; false where no date is given. */
    static boolean within(@Nullable LocalDate start, @Nullable LocalDate finish, @Nullable LocalDate date) {
        return date != null && (start == null || !start.isAfter(date)) && (finish == null || !finish.isBefore(date));
    }

    static boolean effective(ManagerAssignment assignment, @Nullable LocalDate date) {
        return within(assignment.start(), assignment.finish(), date);
    }

    /** Returns the accountable assignments on a date, one for each party: the last to start, then the last listed. */
    static List<ManagerAssignment> accountable(@Nullable ManagerRegister managers, @Nullable LocalDate date) {
        Map<PartyId, ManagerAssignment> byParty = new LinkedHashMap<>();
        if (managers != null) {
            for (ManagerAssignment next : managers.assignments()) {
                if (next.accountable() && effective(next, date)) {
                    ManagerAssignment former = byParty.get(next.party());
                    if (former == null || !start(next).isBefore(start(former))) {
                        byParty.put(next.party(), next);
                    }
                }
            }
        }
        return List.copyOf(byParty.values());
    }

    private static LocalDate start(ManagerAssignment assignment) {
        return assignment.start() == null ? LocalDate.MIN : assignment.start();
    }

    static boolean accountable(@Nullable ManagerRegister managers, PartyId party, @Nullable LocalDate date) {
        return accountable(managers, date).stream().anyMatch(entry -> entry.party().equals(party));
    }

    static boolean everAccountable(ManagerRegister managers, PartyId party) {
        return managers.assignments().stream().anyMatch(entry -> entry.accountable() && entry.party().equals(party));
    }

    static boolean assigned(@Nullable ManagerRegister managers, PartyId party, @Nullable LocalDate date) {
        return managers != null
                && managers.assignments().stream()
                        .anyMatch(entry -> entry.party().equals(party) && effective(entry, date));
    }

    /** Returns the persons who lead an active project, in any order. */
    static Set<PersonId> leaders(Portfolio portfolio, LocalDate asOf) {
        Set<PersonId> leaders = new TreeSet<>((a, b) -> a.value().compareTo(b.value()));
        for (Project project : portfolio.projects()) {
            if (project.active()) {
                for (ManagerAssignment assignment : accountable(project.managers(), asOf)) {
                    if (assignment.party() instanceof PersonId person) {
                        leaders.add(person);
                    }
                }
            }
        }
        return leaders;
    }

    /** Tells whether somebody other than the decider gave an approval of some sort. */
    static boolean approvedByAnother(Decision decision, Predicate<Approval> sort) {
        return decision.approvals() != null
                && decision.approvals().stream()
                        .anyMatch(entry -> !entry.approver().equals(decision.decidedBy()) && sort.test(entry));
    }

    /** Tells whether a kind of credential bears on leading projects: each but the one for work in a PMO. */
    static boolean forProjects(CredentialType type) {
        return !type.code().equals("PMI_PMOCP");
    }

    /** Returns the last valid day of a credential; null where it has none or it is not held. */
    static @Nullable LocalDate expiry(Credential credential) {
        if (credential.expiresOn() != null) {
            return credential.expiresOn();
        }
        return credential.issuedOn() == null || credential.type().validityYears() == null
                ? null
                : credential.issuedOn().plusYears(credential.type().validityYears());
    }
}
