package org.pmo4j.examples.schedule;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mpxj.ProjectFile;
import org.pmo4j.model.Fault;
import org.pmo4j.model.InvalidModelException;
import org.pmo4j.model.id.OrganizationId;
import org.pmo4j.model.id.PortfolioId;
import org.pmo4j.model.organization.Organization;
import org.pmo4j.model.organization.OrganizationBuilder;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.model.portfolio.PortfolioBuilder;
import org.pmo4j.model.project.Project;

/**
 * Makes a portfolio of a plan of MS Project, Primavera or another tool of {@link PlanFormat}: schedule, baselines,
 * resources, assignments, and milestones as gates where marked.
 *
 * <pre>{@code
 * ImportedPlan plan = PlanImport.read(Path.of("plan.xer"), PlanOptions.defaults());
 * plan.notMapped().forEach(System.err::println);
 * }</pre>
 *
 * <p>What the file does not hold stays null. Ids are those of the source, so that they are the same at the next import.
 */
public final class PlanImport {

    private static final String UNNAMED = "Organisation not named in the plan";

    private PlanImport() {}

    /**
     * Reads a file.
     *
     * @param file the plan; its format is told by its content
     * @param options limits, gates and what else the file cannot tell
     * @return the portfolio and what is not mapped
     * @throws RefusedPlanException if the file cannot be read, is empty, too large, damaged, of no known format, takes too
     *     long, or may do harm, as XML with a document type declaration may
     */
    public static ImportedPlan read(Path file, PlanOptions options) {
        PlanFile plan = PlanFile.read(file, options.maxBytes());
        return TimeLimit.call(options.maxSeconds(), () -> read(plan, options));
    }

    /**
     * Reads the bytes of a file.
     *
     * @param name name of the plan, for ids where the plan has none; not blank
     * @param content what the file holds
     * @param options limits, gates and what else the file cannot tell
     * @return the portfolio and what is not mapped
     * @throws RefusedPlanException as {@link #read(Path, PlanOptions)}
     */
    public static ImportedPlan read(String name, byte[] content, PlanOptions options) {
        if (content.length > options.maxBytes()) {
            throw new RefusedPlanException("it is larger than " + options.maxBytes() + " bytes");
        }
        return TimeLimit.call(options.maxSeconds(), () -> read(new PlanFile(name, content), options));
    }

    private static ImportedPlan read(PlanFile file, PlanOptions options) {
        PlanFormat format = file.format();
        var notMapped = new NotMapped();
        List<ProjectFile> plans = file.projects(format, notMapped);
        int tasks = plans.stream().mapToInt(plan -> plan.getTasks().size()).sum();
        if (tasks > options.maxTasks()) {
            throw new RefusedPlanException("it holds " + tasks + " tasks, at most " + options.maxTasks() + " are read");
        }
        try {
            Portfolio portfolio = portfolio(file.name(), plans, format, options, notMapped);
            return new ImportedPlan(format, portfolio, notMapped.lines());
        } catch (InvalidModelException e) {
            throw new RefusedPlanException(e.faults().stream().map(Fault::toString).toList());
        } catch (RuntimeException e) {
            // MPXJ computes some values when they are asked for, and then meets the damage of the file.
            throw e instanceof RefusedPlanException ? e : PlanFile.damaged(format, e);
        }
    }

    private static Portfolio portfolio(
            String name, List<ProjectFile> plans, PlanFormat format, PlanOptions options, NotMapped notMapped) {
        var resources = new ResourceMapper(new Values(notMapped), notMapped);
        plans.forEach(resources::addResources);
        List<Project> projects = new ArrayList<>();
        Set<ProjectFile> seen = new HashSet<>();
        for (ProjectFile plan : plans) {
            if (seen.add(plan)) {
                projects.add(new ProjectMapper(plan, format.primavera(), options, notMapped).map(name, resources));
            }
        }
        return PortfolioBuilder.builder()
                .id(new PortfolioId(Texts.id(name)))
                .name(name)
                .organization(organization(plans, options.organization()))
                .programs(List.of())
                .projects(projects)
                .resources(resources.pool())
                .build();
    }

    private static Organization organization(List<ProjectFile> plans, @Nullable String given) {
        String company = plans.stream()
                .map(plan -> Texts.firstOf(plan.getProjectProperties().getCompany()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(UNNAMED);
        String name = given == null ? company : given;
        return OrganizationBuilder.builder()
                .id(new OrganizationId(Texts.id(name)))
                .name(name)
                .units(List.of())
                .people(List.of())
                .pmos(List.of())
                .build();
    }
}
