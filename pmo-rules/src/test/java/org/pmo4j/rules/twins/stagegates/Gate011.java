package org.pmo4j.rules.twins.stagegates;


import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.gate.Gate;
import org.pmo4j.model.gate.GateReview;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.governance.DocumentVersion;
import org.pmo4j.model.project.BusinessCase;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.twins.Verdicts;

/** Business case is still valid at every gate. */
final class Gate011 extends OfReview {

    @Override
    void judge(Governed given, Gate gate, GateReview review, Verdicts verdicts) {
        boolean pending = GateTerms.pending(review, given.asOf());
        if (!GateTerms.passing(review) && !pending) {
            return;
        }
        Verdicts.Subject subject = verdicts.of("GateReview", review.id());
        BusinessCase businessCase = given.project().businessCase();
        if (businessCase == null) {
            subject.unknown();
            return;
        }
        LocalDate date = GateTerms.referenceDate(review, given.asOf());
        if (date == null) {
            subject.verdict(businessCase.status() == DocumentStatus.ABSENT, true);
            return;
        }
        List<DocumentVersion> versions = businessCase.versions();
        List<DocumentVersion> then =
                versions.stream().filter(v -> !v.updatedOn().isAfter(date)).toList();
        LocalDate last = then.stream()
                .map(DocumentVersion::updatedOn)
                .max(LocalDate::compareTo)
                .orElse(null);
        LocalDate previous = previous(given, gate, date);
        boolean refuted = Boolean.FALSE.equals(businessCase.viable()) || businessCase.status() == DocumentStatus.REJECTED;
        boolean refutedThen = refuted && (pending || !versions.isEmpty() && then.size() == versions.size());
        boolean stale = previous != null && last != null && last.isBefore(previous);
        boolean late = previous != null && versions.size() >= 2 && then.isEmpty();
        boolean unkept = previous != null && versions.size() < 2 && then.isEmpty();
        boolean unjudged = businessCase.viable() == null && then.stream().noneMatch(v -> confirms(v, previous));
        boolean undated = !pending && versions.isEmpty() && refuted;
        subject.verdict(
                businessCase.status() == DocumentStatus.ABSENT || refutedThen || stale || late,
                unkept || unjudged || undated);
    }

    private static @Nullable LocalDate previous(Governed given, Gate gate, LocalDate date) {
        return given.project().gatePlan().gates().stream()
                .filter(other -> other.sequence() < gate.sequence())
                .flatMap(other -> other.reviews().stream())
                .filter(GateTerms::passing)
                .map(GateReview::decidedOn)
                .filter(Objects::nonNull)
                .filter(decidedOn -> !decidedOn.isAfter(date))
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    private static boolean confirms(DocumentVersion version, @Nullable LocalDate previous) {
        boolean approved = version.status() == DocumentStatus.APPROVED
                || version.status() == DocumentStatus.SUPERSEDED && version.approvedOn() != null;
        return approved && (previous == null || !version.updatedOn().isBefore(previous));
    }
}
