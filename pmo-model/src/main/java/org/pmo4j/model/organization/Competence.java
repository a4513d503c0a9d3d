package org.pmo4j.model.organization;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.internal.Check;

/**
 * Whether a person can show competence, by whatever evidence, for example by a training though there is no credential
 * (能力证据).
 *
 * @param shown true if there is some evidence
 * @param notHeld components of the person that are not held and could hold evidence; empty when there is some
 */
public record Competence(boolean shown, List<String> notHeld) {

    public Competence {
        var check = Check.of(Competence.class);
        notHeld = check.list("notHeld", notHeld);
        check.done();
    }

    /**
     * Looks for evidence that a person can lead projects: a credential of level ASSOCIATE at least, a training in project
     * management, months in projects, a development plan. Development plans that are not held count as none.
     *
     * @param person the person
     * @param months months in projects that are evidence; &gt;= 0
     * @return what is found
     */
    public static Competence leading(Person person, int months) {
        if (person.developmentPlans() != null && !person.developmentPlans().isEmpty()) {
            return new Competence(true, List.of());
        }
        return of(
                person,
                type -> type.level().compareTo(QualificationLevel.ASSOCIATE) >= 0,
                TrainingTopic.PROJECT_MANAGEMENT,
                "projectMonths",
                person.projectMonths(),
                months);
    }

    /**
     * Looks for evidence that a person can lead adaptive projects: a credential that attests it, a training in adaptive
     * methods, months in adaptive projects.
     *
     * @param person the person
     * @param months months in adaptive projects that are evidence; &gt;= 0
     * @return what is found
     */
    public static Competence agile(Person person, int months) {
        return of(person, CredentialType::agile, TrainingTopic.AGILE, "agileMonths", person.agileMonths(), months);
    }

    private static Competence of(
            Person person,
            Predicate<CredentialType> credential,
            TrainingTopic topic,
            String experience,
            @Nullable Integer held,
            int months) {
        boolean shown = held != null && held >= months
                || any(person.credentials(), found -> credential.test(found.type()))
                || any(person.trainings(), training -> training.topic() == topic);
        List<String> notHeld = new ArrayList<>();
        if (!shown) {
            add(notHeld, "credentials", person.credentials());
            add(notHeld, "trainings", person.trainings());
            add(notHeld, experience, held);
        }
        return new Competence(shown, notHeld);
    }

    private static <T> boolean any(@Nullable List<T> entries, Predicate<T> wanted) {
        return entries != null && entries.stream().anyMatch(wanted);
    }

    private static void add(List<String> names, String name, @Nullable Object value) {
        if (value == null) {
            names.add(name);
        }
    }

    /**
     * Tells whether the person certainly has no evidence.
     *
     * @return true if none is found and nothing that could hold some is missing
     */
    public boolean lacking() {
        return !shown && notHeld.isEmpty();
    }

    /**
     * Names what keeps us from telling, where something else must be known too.
     *
     * @param name the name of that other thing
     * @param value its value; null when not held
     * @return the names of what is not held; empty when competence is shown
     */
    public List<String> missing(String name, @Nullable Object value) {
        List<String> missing = new ArrayList<>(notHeld);
        if (!shown) {
            add(missing, name, value);
        }
        return List.copyOf(missing);
    }
}
