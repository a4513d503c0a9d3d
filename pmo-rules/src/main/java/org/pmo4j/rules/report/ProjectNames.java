package org.pmo4j.rules.report;

import org.jspecify.annotations.Nullable;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.model.project.Project;
import org.pmo4j.rules.GovernanceReport;
import org.pmo4j.rules.Language;

/** Names of projects in one language. */
final class ProjectNames {

    private final Portfolio portfolio;
    private final Language language;

    ProjectNames(GovernanceReport report, Language language) {
        this.portfolio = report.portfolio();
        this.language = language;
    }

    /** Returns the name; null for what belongs to no project, or to one that the portfolio does not hold. */
    @Nullable String of(@Nullable ProjectId id) {
        Project project = portfolio.project(id);
        if (project == null) {
            return null;
        }
        return language == Language.ZH && project.nameZh() != null ? project.nameZh() : project.name();
    }

    /** Returns the name of the portfolio. */
    String ofPortfolio() {
        return language == Language.ZH && portfolio.nameZh() != null ? portfolio.nameZh() : portfolio.name();
    }
}
