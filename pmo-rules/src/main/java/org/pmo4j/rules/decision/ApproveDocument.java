package org.pmo4j.rules.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.governance.DocumentVersion;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.model.process.Artefact;
import org.pmo4j.model.process.ArtefactRegister;
import org.pmo4j.model.process.ArtefactType;
import org.pmo4j.model.project.BusinessCase;
import org.pmo4j.model.project.Project;
import org.pmo4j.rules.Language;

/**
 * A document is written where there is none, and approved (批准文件), for example the charter by bob on 2026-03-31.
 *
 * @param project the project
 * @param artefact the document: {@code CHARTER}, {@code PM_PLAN}, {@code BUSINESS_CASE} or what the artefact register holds
 * @param status what it is now; null where the register does not say
 * @param by who approves; null where the model keeps no approver of such a document
 * @param on the day
 */
public record ApproveDocument(
        ProjectId project, ArtefactType artefact, @Nullable DocumentStatus status, @Nullable PersonId by, LocalDate on)
        implements Change {

    static final String CHARTER = "CHARTER";
    static final String PLAN = "PM_PLAN";
    static final String BUSINESS_CASE = "BUSINESS_CASE";

    @Override
    public Portfolio apply(Portfolio portfolio) {
        return Edit.project(portfolio, project, this::approved);
    }

    /** A document without a register of its own stands in the register of artefacts. */
    private Project approved(Project given) {
        if (artefact.id().equals(CHARTER) && given.charter() != null) {
            return given.withCharter(given.charter().with()
                    .status(DocumentStatus.APPROVED)
                    .approvedOn(on)
                    .approvedBy(by)
                    .build());
        }
        if (artefact.id().equals(PLAN) && given.managementPlan() != null) {
            return given.withManagementPlan(given.managementPlan().with()
                    .status(DocumentStatus.APPROVED)
                    .approvedOn(on)
                    .approvedBy(by)
                    .build());
        }
        return artefact.id().equals(BUSINESS_CASE) && given.businessCase() != null
                ? given.withBusinessCase(justified(given.businessCase()))
                : given.withArtefacts(listed(Edit.held(given.artefacts(), "artefacts")));
    }

    /** Whether the project is viable is for those who approve the case: what was judged before stands. */
    private BusinessCase justified(BusinessCase given) {
        return new BusinessCase(DocumentStatus.APPROVED, given.viable(), Edit.with(given.versions(), version(given.versions())));
    }

    private ArtefactRegister listed(ArtefactRegister given) {
        DocumentVersion version = version(given.versions(artefact.id()));
        return new ArtefactRegister(Edit.with(given.artefacts(), new Artefact(artefact, List.of(version))));
    }

    private DocumentVersion version(List<DocumentVersion> before) {
        return new DocumentVersion(String.valueOf(before.size() + 1), on, on, DocumentStatus.APPROVED);
    }

    @Override
    public String describe(Language language) {
        boolean absent = status == null || status == DocumentStatus.ABSENT;
        String en = (absent ? "Write the " : "Have the ") + artefact.nameEn().toLowerCase(Locale.ROOT)
                + (absent ? " and have it approved" : status == DocumentStatus.APPROVED ? " updated and approved" : " approved")
                + (by == null ? "" : " by " + by) + " on " + on + ".";
        String zh = (absent ? "编制" : status == DocumentStatus.APPROVED ? "更新" : "") + artefact.nameZh()
                + (absent || status == DocumentStatus.APPROVED ? "并" : "") + "于" + on + (by == null ? "" : "由" + by)
                + "批准。";
        return language.pick(en, zh);
    }
}
