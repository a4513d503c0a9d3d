package org.pmo4j.model.portfolio;

import java.util.Arrays;
import java.util.List;
import org.pmo4j.model.id.OrganizationId;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.id.PmoId;
import org.pmo4j.model.id.PortfolioId;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.organization.Organization;
import org.pmo4j.model.organization.OrganizationBuilder;
import org.pmo4j.model.organization.PersonBuilder;
import org.pmo4j.model.organization.PmoBuilder;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectBuilder;

/** Smallest valid parts of a portfolio, for tests that add only what they are about. */
final class Portfolios {

    private Portfolios() {}

    static PortfolioBuilder portfolio(Project... projects) {
        return PortfolioBuilder.builder()
                .id(new PortfolioId("PF-1"))
                .name("Portfolio")
                .organization(organization().build())
                .programs(List.of())
                .projects(Arrays.asList(projects));
    }

    static OrganizationBuilder organization() {
        return OrganizationBuilder.builder()
                .id(new OrganizationId("ORG"))
                .name("Organisation")
                .units(List.of())
                .people(List.of())
                .pmos(List.of());
    }

    static Organization with(PersonBuilder person) {
        return organization().people(List.of(person.build())).build();
    }

    static Organization with(PmoBuilder pmo) {
        return organization().pmos(List.of(pmo.build())).build();
    }

    static ProjectBuilder project(String id) {
        return ProjectBuilder.builder().id(new ProjectId(id)).name("Project " + id);
    }

    static PersonBuilder person(String id) {
        return PersonBuilder.builder().id(new PersonId(id)).name("Person " + id);
    }

    static PmoBuilder pmo(String id) {
        return PmoBuilder.builder().id(new PmoId(id)).name("PMO " + id).aliases(List.of());
    }
}
