package org.pmo4j.model.portfolio;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Default;
import org.pmo4j.model.Money;
import org.pmo4j.model.Range;
import org.pmo4j.model.governance.DecisionLog;
import org.pmo4j.model.governance.WaiverRegister;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.id.PortfolioId;
import org.pmo4j.model.internal.Check;
import org.pmo4j.model.internal.Fingerprint;
import org.pmo4j.model.organization.Organization;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.resource.ResourcePool;
import org.pmo4j.model.risk.RiskRegister;

/**
 * The collection of programmes and projects governed together; root of the portfolio document (项目组合).
 *
 * @param id identity
 * @param name name
 * @param nameZh chinese name where there is one; null when not held
 * @param manager portfolio manager; null when not held
 * @param budget approved budget of the portfolio; &gt;= 0; null when not held
 * @param riskReserve reserve set aside for overall risk; &gt;= 0; null when not held
 * @param organization the performing organisation
 * @param programs programmes; 0..n
 * @param projects projects; 0..n; ids unique
 * @param objectives strategic objectives; null when not held
 * @param dependencies dependencies between projects; null when not held
 * @param resources shared resources and their capacity; null when not held
 * @param riskRegister risks held at portfolio level; null when not held
 * @param decisions executive decisions on the portfolio; null when not held
 * @param waivers waivers of policies; null when not held
 */
@RecordBuilder
public record Portfolio(
        PortfolioId id,
        String name,
        @Nullable String nameZh,
        @Nullable PersonId manager,
        @Range(min = "0") @Nullable Money budget,
        @Range(min = "0") @Nullable Money riskReserve,
        Organization organization,
        @Default("[]") List<Program> programs,
        List<Project> projects,
        @Nullable ObjectiveRegister objectives,
        @Nullable DependencyRegister dependencies,
        @Nullable ResourcePool resources,
        @Nullable RiskRegister riskRegister,
        @Nullable DecisionLog decisions,
        @Nullable WaiverRegister waivers)
        implements PortfolioBuilder.With {

    public Portfolio {
        var check = Check.of(Portfolio.class);
        check.required("id", id);
        name = check.text("name", name);
        nameZh = check.optionalText("nameZh", nameZh);
        budget = check.notNegative("budget", budget);
        riskReserve = check.notNegative("riskReserve", riskReserve);
        check.required("organization", organization);
        // Sorted only: the integrity check finds ids given twice, and tells where.
        programs = check.sorted("programs", programs, Program::id);
        projects = check.sorted("projects", projects, Project::id);
        PortfolioIntegrity.check(
                check, id, name, nameZh, manager, budget, riskReserve, organization, programs, projects, objectives,
                dependencies, resources, riskRegister, decisions, waivers);
        check.done();
    }

    /**
     * Returns a digest of the whole portfolio, for example to prove which data a report was made from. Equal portfolios
     * have equal fingerprints on every platform, in whatever order the source lists what has an id.
     *
     * @return SHA-256 over all components that are not null, as 64 hexadecimal digits in lower case
     */
    public String fingerprint() {
        return Fingerprint.of(this);
    }

    // DERIVED: loadPeriods; dependencyCycles; riskExposure
}
