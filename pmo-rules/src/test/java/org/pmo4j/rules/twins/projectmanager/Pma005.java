package org.pmo4j.rules.twins.projectmanager;

import java.time.LocalDate;
import java.util.List;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.organization.Credential;
import org.pmo4j.model.organization.Person;
import org.pmo4j.model.organization.QualificationLevel;
import org.pmo4j.rules.authoring.GovernedPortfolio;
import org.pmo4j.rules.twins.Twin;
import org.pmo4j.rules.twins.Verdicts;

/** PM credential is not expired. */
final class Pma005 extends Twin.OfPortfolio {

    private enum Validity { VALID, EXPIRED, UNDETERMINED }

    @Override
    protected void judge(GovernedPortfolio given, Verdicts verdicts) {
        for (PersonId id : Terms.leaders(given.portfolio(), given.asOf())) {
            Person person = given.portfolio().organization().person(id);
            if (person.credentials() == null) {
                verdicts.of("ProjectManager", id).unknown();
                continue;
            }
            List<Credential> credentials = person.credentials().stream()
                    .filter(credential -> Terms.forProjects(credential.type()))
                    .toList();
            if (!credentials.isEmpty()) {
                judge(credentials, given.asOf(), verdicts.of("ProjectManager", id));
            }
        }
    }

    private static void judge(List<Credential> credentials, LocalDate asOf, Verdicts.Subject subject) {
        boolean violated = false;
        boolean unknown =
                credentials.stream().allMatch(credential -> validity(credential, asOf) == Validity.UNDETERMINED);
        for (Credential credential : credentials) {
            QualificationLevel level = credential.type().level();
            if (validity(credential, asOf) == Validity.EXPIRED && level.compareTo(QualificationLevel.ASSOCIATE) >= 0) {
                boolean replaced = some(credentials, Validity.VALID, level, asOf);
                boolean perhapsReplaced = some(credentials, Validity.UNDETERMINED, level, asOf);
                violated |= !replaced && !perhapsReplaced;
                unknown |= !replaced && perhapsReplaced;
            }
        }
        subject.verdict(violated, unknown);
    }

    private static boolean some(
            List<Credential> credentials, Validity validity, QualificationLevel atLeast, LocalDate asOf) {
        return credentials.stream()
                .anyMatch(credential -> validity(credential, asOf) == validity
                        && credential.type().level().compareTo(atLeast) >= 0);
    }

    private static Validity validity(Credential credential, LocalDate asOf) {
        LocalDate expiry = Terms.expiry(credential);
        if (expiry != null) {
            return expiry.isBefore(asOf) ? Validity.EXPIRED : Validity.VALID;
        }
        return credential.type().validityYears() == null ? Validity.VALID : Validity.UNDETERMINED;
    }
}
