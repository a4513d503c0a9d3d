package org.pmo4j.model.organization;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.internal.Check;

/**
 * The credentials of a person that bear on leading a project, for example a PMP and a CAPM (项目管理证书). The credential
 * for work in a PMO, PMI_PMOCP, is not among them.
 *
 * @param credentials the credentials; 0..n
 */
public record LeadingCredentials(List<Credential> credentials) {

    private static final Comparator<Credential> BEST = Comparator
            .comparing((Credential credential) -> credential.type().level())
            .thenComparing(Credential::expiryDate, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(credential -> credential.type().code(), Comparator.reverseOrder());

    public LeadingCredentials {
        var check = Check.of(LeadingCredentials.class);
        credentials = check.list("credentials", credentials);
        check.done();
    }

    /**
     * Picks them from what a person holds.
     *
     * @param person the person
     * @return the credentials; null when those of the person are not held
     */
    public static @Nullable LeadingCredentials of(Person person) {
        return person.credentials() == null
                ? null
                : new LeadingCredentials(person.credentials().stream()
                        .filter(credential -> qualifies(credential.type()))
                        .toList());
    }

    /**
     * Tells whether a kind of credential bears on leading a project.
     *
     * @param type the kind
     * @return true for every kind but PMI_PMOCP
     */
    public static boolean qualifies(CredentialType type) {
        return !type.code().equals("PMI_PMOCP");
    }

    /**
     * Returns the highest level held, expired credentials included.
     *
     * @return the level; NONE where there is no credential
     */
    public QualificationLevel highest() {
        return credentials.stream()
                .map(credential -> credential.type().level())
                .max(Comparator.naturalOrder())
                .orElse(QualificationLevel.NONE);
    }

    /**
     * Names the best credential that is valid on a day.
     *
     * @param day the day
     * @return the code of the one of the highest level, then with the latest day of expiry, then the first by code; null
     *     when none is known to be valid
     */
    public @Nullable String bestOn(LocalDate day) {
        return best(credential -> Boolean.TRUE.equals(credential.validOn(day)))
                .map(credential -> credential.type().code())
                .orElse(null);
    }

    /**
     * Finds an expired credential, ASSOCIATE at least, that nothing replaces: no other one of at least its level is valid or
     * may be.
     *
     * @param day the day
     * @return the expired credential of the highest level, then with the latest day of expiry, then the first by code; null
     *     when it is or may be replaced, or none has expired
     */
    public @Nullable Credential lapsedOn(LocalDate day) {
        // Whatever replaces the highest of the expired ones replaces the lower ones too.
        return expired(day).filter(lapsed -> !replaced(lapsed, day, true) && !replaced(lapsed, day, null)).orElse(null);
    }

    /**
     * Tells whether a credential counts whose day of expiry is not known.
     *
     * @param day the day
     * @return true if every credential is of that sort, or if one of that sort, but no valid one, may replace an expired one
     */
    public boolean undecidedOn(LocalDate day) {
        boolean none = !credentials.isEmpty()
                && credentials.stream().allMatch(credential -> credential.validOn(day) == null);
        return none
                || expired(day).filter(lapsed -> !replaced(lapsed, day, true) && replaced(lapsed, day, null)).isPresent();
    }

    private Optional<Credential> expired(LocalDate day) {
        return best(credential -> Boolean.FALSE.equals(credential.validOn(day))
                && credential.type().level().compareTo(QualificationLevel.ASSOCIATE) >= 0);
    }

    private boolean replaced(Credential lapsed, LocalDate day, @Nullable Boolean validity) {
        return credentials.stream()
                .anyMatch(other -> Objects.equals(other.validOn(day), validity)
                        && other.type().level().compareTo(lapsed.type().level()) >= 0);
    }

    private Optional<Credential> best(Predicate<Credential> wanted) {
        return credentials.stream().filter(wanted).max(BEST);
    }
}
