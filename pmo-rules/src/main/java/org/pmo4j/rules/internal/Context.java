package org.pmo4j.rules.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.organization.Organization;
import org.pmo4j.model.organization.Person;
import org.pmo4j.model.organization.Pmo;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.model.project.ManagerAssignment;
import org.pmo4j.model.project.Project;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.authoring.GovernedPortfolio;

/**
 * Resolves what rules may know: each project as known at the date of evaluation, and what stands around it. Projects are
 * viewed one by one where they are needed, so that the whole portfolio is not built anew for every date.
 */
final class Context {

    private static final Comparator<Pmo> BY_LEVEL =
            Comparator.comparing(Pmo::level, Comparator.nullsFirst(Comparator.naturalOrder()))
                    .thenComparing(Pmo::id);

    private final Portfolio portfolio;
    private final Organization organization;
    private final LocalDate asOf;
    private final ParameterResolver parameters;

    Context(Portfolio portfolio, LocalDate asOf, ParameterResolver parameters) {
        this.portfolio = portfolio;
        this.organization = portfolio.organization().knownAt(asOf);
        this.asOf = asOf;
        this.parameters = parameters;
    }

    private Context(Portfolio portfolio, Organization known, LocalDate asOf, ParameterResolver parameters) {
        this.portfolio = portfolio;
        this.organization = known;
        this.asOf = asOf;
        this.parameters = parameters;
    }

    /** Returns the context of a portfolio whose organisation and objectives are the same. */
    Context around(Portfolio changed) {
        return new Context(changed, organization, asOf, parameters);
    }

    GovernedPortfolio portfolio() {
        return portfolio(portfolio.knownAt(asOf));
    }

    /** Returns the whole as one in which projects are exchanged one by one. */
    GovernedPortfolio exchangeable() {
        Portfolio known = portfolio.knownAt(asOf);
        return portfolio(known.projects().isEmpty() ? known : known.withProject(known.projects().get(0)));
    }

    /** Returns the whole where what is known of it has been found already. */
    GovernedPortfolio portfolio(Portfolio known) {
        return new GovernedPortfolio(known, asOf, parameters.organization());
    }

    Governed governed(Project given) {
        Project project = given.knownAt(asOf);
        List<Pmo> pmos = project.governingPmos() == null
                ? List.of()
                : project.governingPmos().stream()
                        .map(organization::pmo)
                        .filter(pmo -> pmo != null && pmo.inService())
                        .sorted(BY_LEVEL)
                        .toList();
        List<Person> managers = project.managers() == null
                ? List.of()
                : project.managers().accountableOn(asOf).stream()
                        .map(ManagerAssignment::party)
                        .map(party -> party instanceof PersonId person ? organization.person(person) : null)
                        .filter(Objects::nonNull)
                        .toList();
        return new Governed(
                project,
                pmos,
                managers,
                organization,
                portfolio.objectives(),
                asOf,
                parameters.resolve(project.tier(), pmos));
    }
}
