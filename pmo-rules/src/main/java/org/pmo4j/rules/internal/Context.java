package org.pmo4j.rules.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.organization.Organization;
import org.pmo4j.model.organization.Person;
import org.pmo4j.model.organization.Pmo;
import org.pmo4j.model.portfolio.ObjectiveRegister;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.model.portfolio.PortfolioFrame;
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

    private final @Nullable Portfolio portfolio;
    private final @Nullable ObjectiveRegister objectives;
    private final Organization organization;
    private final LocalDate asOf;
    private final ParameterResolver parameters;

    Context(Portfolio portfolio, LocalDate asOf, ParameterResolver parameters) {
        this(portfolio, portfolio.objectives(), portfolio.organization().knownAt(asOf), asOf, parameters);
    }

    /** Of projects that come one by one. */
    Context(PortfolioFrame frame, LocalDate asOf, ParameterResolver parameters) {
        this(null, frame.objectives(), frame.organization().knownAt(asOf), asOf, parameters);
    }

    private Context(
            @Nullable Portfolio portfolio,
            @Nullable ObjectiveRegister objectives,
            Organization known,
            LocalDate asOf,
            ParameterResolver parameters) {
        this.portfolio = portfolio;
        this.objectives = objectives;
        this.organization = known;
        this.asOf = asOf;
        this.parameters = parameters;
    }

    /** Returns what is known of a frame at the date. */
    PortfolioFrame known(PortfolioFrame frame) {
        return frame.with()
                .organization(organization)
                .decisions(frame.decisions() == null ? null : frame.decisions().knownAt(asOf))
                .waivers(frame.waivers() == null ? null : frame.waivers().knownAt(asOf))
                .build();
    }

    /** Returns the context of a portfolio whose organisation and objectives are the same. */
    Context around(Portfolio changed) {
        return new Context(changed, objectives, organization, asOf, parameters);
    }

    /** Returns the whole; there is none where projects come one by one. */
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
                objectives,
                asOf,
                parameters.resolve(project.tier(), pmos));
    }
}
