package org.pmo4j.rules.decision;

import java.time.LocalDate;
import org.pmo4j.model.governance.SubjectKey;
import org.pmo4j.model.governance.WaiverBuilder;
import org.pmo4j.model.governance.WaiverRegister;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.id.WaiverId;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.rules.Language;

/**
 * A violation is waived for a time (批准豁免). A remedy of last resort: the violation stays, and blocks again when the waiver
 * expires.
 *
 * @param waiver the id of the waiver
 * @param policy the id of the policy
 * @param subject the subject that is exempt
 * @param project the project of the subject
 * @param reason why, for example the message of the violation
 * @param requestedBy who asks for it
 * @param approvedBy who approves; not the one who asks
 * @param on the day of approval
 * @param expiresOn the last day on which it holds
 */
public record GrantWaiver(
        WaiverId waiver,
        String policy,
        SubjectKey subject,
        ProjectId project,
        String reason,
        PersonId requestedBy,
        PersonId approvedBy,
        LocalDate on,
        LocalDate expiresOn)
        implements Change {

    @Override
    public Portfolio apply(Portfolio portfolio) {
        WaiverRegister register = Edit.held(portfolio.waivers(), "waivers");
        return portfolio.withWaivers(new WaiverRegister(Edit.with(register.waivers(), WaiverBuilder.builder()
                .id(waiver)
                .policy(policy)
                .subject(subject.toString())
                .reason(reason)
                .requestedBy(requestedBy)
                .approvedBy(approvedBy)
                .approvedOn(on)
                .expiresOn(expiresOn)
                .build())));
    }

    @Override
    public boolean lastResort() {
        return true;
    }

    @Override
    public String describe(Language language) {
        return language.pick(
                "Waive " + policy + " on " + subject + " from " + on + " to " + expiresOn + ", requested by " + requestedBy
                        + " and approved by " + approvedBy + ", with a compensating measure.",
                "自" + on + "至" + expiresOn + "豁免" + subject + "的" + policy + ",由" + requestedBy + "申请、" + approvedBy
                        + "批准,并落实补偿措施。");
    }
}
