package org.pmo4j.model.project;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.governance.DocumentStatus;
import org.pmo4j.model.governance.DocumentVersion;
import org.pmo4j.model.internal.Check;
import org.pmo4j.model.internal.DateSpan;
import org.pmo4j.model.internal.Known;

/**
 * Justification of the project (商业论证).
 *
 * @param status state
 * @param viable still judged viable, desirable and achievable; null when not held
 * @param versions versions and re-approvals; 0..n, by date
 */
public record BusinessCase(
        DocumentStatus status,
        @Nullable Boolean viable,
        List<DocumentVersion> versions) {

    public BusinessCase {
        var check = Check.of(BusinessCase.class);
        check.required("status", status);
        versions = check.sorted("versions", versions, DocumentVersion::updatedOn);
        check.done();
    }

    /**
     * Returns the document as known on a day, without versions dated after it.
     *
     * @param asOf the day; what is dated on it stays
     * @return the view; this very instance when nothing goes
     */
    public BusinessCase knownAt(LocalDate asOf) {
        var known = Known.upTo(asOf, versions, DocumentVersion::updatedOn);
        return known == versions ? this : new BusinessCase(status, viable, known);
    }

    /**
     * Tells whether the project is no longer justified as far as is known.
     *
     * @return true if it is judged not viable or the case was rejected
     */
    public boolean unjustified() {
        return Boolean.FALSE.equals(viable) || status == DocumentStatus.REJECTED;
    }

    /**
     * Returns the day of the latest version.
     *
     * @param date last day looked at
     * @return the latest {@code updatedOn} not after that day; null when there is none
     */
    public @Nullable LocalDate lastUpdateBy(LocalDate date) {
        DocumentVersion version = DocumentVersion.inForceOn(versions, date);
        return version == null ? null : version.updatedOn();
    }

    /**
     * Tells whether the case was changed or confirmed after a day, so that what is recorded now may be newer than the
     * day.
     *
     * @param date the day
     * @return true if some version is dated after it
     */
    public boolean updatedAfter(LocalDate date) {
        return versions.stream().anyMatch(version -> version.updatedOn().isAfter(date));
    }

    /**
     * Tells whether the source cannot show what the case was on a day: it keeps no version, or only one that is newer.
     *
     * @param date the day
     * @return true if there is at most one version and none by that day
     */
    public boolean historyNotHeld(LocalDate date) {
        return versions.size() < 2 && lastUpdateBy(date) == null;
    }

    /**
     * Tells whether an approved version falls into a time.
     *
     * @param start first day; null: since ever
     * @param finish last day
     * @return true if some version that counts as approved is dated in it
     */
    public boolean approvedBetween(@Nullable LocalDate start, LocalDate finish) {
        return versions.stream()
                .anyMatch(version -> version.approved() && DateSpan.covers(start, finish, version.updatedOn()));
    }

    /**
     * Returns the day on which the project was last justified.
     *
     * @param asOf last day looked at
     * @return the latest {@code approvedOn} not after that day among versions that are or were approved; null when there is
     *     none
     */
    public @Nullable LocalDate lastApprovalBy(LocalDate asOf) {
        return versions.stream()
                .filter(DocumentVersion::approved)
                .map(DocumentVersion::approvedOn)
                .filter(date -> DateSpan.reached(date, asOf))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
