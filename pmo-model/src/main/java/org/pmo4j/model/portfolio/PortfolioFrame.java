package org.pmo4j.model.portfolio;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Default;
import org.pmo4j.model.Money;
import org.pmo4j.model.Range;
import org.pmo4j.model.governance.DecisionLog;
import org.pmo4j.model.governance.WaiverRegister;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.id.PortfolioId;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.internal.Check;
import org.pmo4j.model.organization.Organization;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.resource.ResourcePool;
import org.pmo4j.model.risk.RiskRegister;

/**
 * A portfolio without its projects, which come one by one (项目组合框架): for portfolios that are too large to be held. Its
 * components are those of {@link Portfolio}. References to projects are not checked before the projects are there; a
 * {@link FrameCheck} does it.
 *
 * @param id identity
 * @param name name
 * @param nameZh chinese name where there is one; null when not held
 * @param manager portfolio manager; null when not held
 * @param budget approved budget of the portfolio; &gt;= 0; null when not held
 * @param riskReserve reserve set aside for overall risk; &gt;= 0; null when not held
 * @param organization the performing organisation
 * @param programs programmes; 0..n
 * @param objectives strategic objectives; null when not held
 * @param dependencies dependencies between projects; null when not held
 * @param resources shared resources and their capacity; null when not held
 * @param riskRegister risks held at portfolio level; null when not held
 * @param decisions executive decisions on the portfolio; null when not held
 * @param waivers waivers of policies; null when not held
 */
@RecordBuilder
public record PortfolioFrame(
        PortfolioId id,
        String name,
        @Nullable String nameZh,
        @Nullable PersonId manager,
        @Range(min = "0") @Nullable Money budget,
        @Range(min = "0") @Nullable Money riskReserve,
        Organization organization,
        @Default("[]") List<Program> programs,
        @Nullable ObjectiveRegister objectives,
        @Nullable DependencyRegister dependencies,
        @Nullable ResourcePool resources,
        @Nullable RiskRegister riskRegister,
        @Nullable DecisionLog decisions,
        @Nullable WaiverRegister waivers)
        implements PortfolioFrameBuilder.With {

    public PortfolioFrame {
        var check = Check.of(PortfolioFrame.class);
        check.required("id", id);
        name = check.text("name", name);
        nameZh = check.optionalText("nameZh", nameZh);
        budget = check.notNegative("budget", budget);
        riskReserve = check.notNegative("riskReserve", riskReserve);
        check.required("organization", organization);
        // Before the list is sorted, so that faults name the positions that the caller knows.
        PortfolioIntegrity.check(
                check, id, name, nameZh, manager, budget, riskReserve, organization, programs, null, objectives, dependencies,
                resources, riskRegister, decisions, waivers);
        programs = check.sorted("programs", programs, Program::id);
        check.done();
    }

    /**
     * Takes the frame of a portfolio.
     *
     * @param portfolio the portfolio
     * @return all of it but the projects
     */
    public static PortfolioFrame of(Portfolio portfolio) {
        return new PortfolioFrame(
                portfolio.id(), portfolio.name(), portfolio.nameZh(), portfolio.manager(), portfolio.budget(),
                portfolio.riskReserve(), portfolio.organization(), portfolio.programs(), portfolio.objectives(),
                portfolio.dependencies(), portfolio.resources(), portfolio.riskRegister(), portfolio.decisions(),
                portfolio.waivers());
    }

    /**
     * Puts projects into the frame.
     *
     * @param projects the projects
     * @return the portfolio
     * @throws org.pmo4j.model.InvalidModelException if something refers to what the portfolio does not hold, or an id is given
     *     twice
     */
    public Portfolio with(List<Project> projects) {
        return new Portfolio(
                id, name, nameZh, manager, budget, riskReserve, organization, programs, projects, objectives, dependencies,
                resources, riskRegister, decisions, waivers);
    }

    /**
     * Starts to check projects as they come.
     *
     * @return a check that has seen no project yet
     */
    public FrameCheck check() {
        return new FrameCheck(this);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Returns what projects can refer to. */
    PortfolioIntegrity.Surroundings surroundings() {
        return PortfolioIntegrity.surroundings(
                id, name, nameZh, manager, budget, riskReserve, organization, programs, null, objectives, dependencies,
                resources, riskRegister, decisions, waivers);
    }

    /** Tells which projects the frame refers to. */
    void awaits(Consumer<ProjectId> project) {
        PortfolioIntegrity.check(
                Check.of(PortfolioFrame.class), project, id, name, nameZh, manager, budget, riskReserve, organization, programs,
                null, objectives, dependencies, resources, riskRegister, decisions, waivers);
    }
}
