package org.pmo4j.rules.internal;

import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.function.Function;
import org.pmo4j.model.governance.SubjectKey;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.performance.PerformanceMeasurement;
import org.pmo4j.model.process.ProcessRecord;
import org.pmo4j.model.project.Project;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.authoring.GovernedPortfolio;
import org.pmo4j.rules.authoring.Scope;

/** Names the subjects of policies: type, id and project, the same in every evaluation. */
final class Subjects {

    /** The order of the subjects of one policy in a ledger. */
    static final Comparator<Object> ORDER =
            Comparator.comparing(Subjects::type).thenComparing(Subjects::project).thenComparing(Subjects::id);

    private static final ClassValue<Function<Object, String>> ID = new ClassValue<>() {
        @Override
        protected Function<Object, String> computeValue(Class<?> type) {
            if (type == ProcessRecord.class) {
                return subject -> processRecord((ProcessRecord) subject);
            }
            if (type == PerformanceMeasurement.class) {
                return subject -> ((PerformanceMeasurement) subject).statusDate().toString();
            }
            return accessor(type);
        }
    };

    private Subjects() {}

    static String id(Object subject) {
        return subject instanceof SubjectKey named ? named.id() : ID.get(subject.getClass()).apply(subject);
    }

    /** Returns the project that a subject of a portfolio-level policy names; empty where it names none. */
    static String project(Object subject) {
        return subject instanceof SubjectKey named && named.project() != null ? named.project().value() : "";
    }

    static String type(Object subject) {
        return subject instanceof SubjectKey named ? named.type() : subject.getClass().getSimpleName();
    }

    static SubjectKey of(Scope scope, Object subject) {
        if (subject instanceof SubjectKey named) {
            return named;
        }
        ProjectId project = scope instanceof Governed governed ? governed.project().id() : null;
        return new SubjectKey(type(subject), id(subject), project);
    }

    /** Returns what a policy is reported on that examined nothing. */
    static Object owner(Scope scope) {
        return scope instanceof Governed governed ? governed.project() : ((GovernedPortfolio) scope).portfolio();
    }

    private static String processRecord(ProcessRecord found) {
        return found.phase() == null ? found.process().value() : found.process().value() + "@" + found.phase().value();
    }

    private static Function<Object, String> accessor(Class<?> type) {
        try {
            Method id = type.getMethod("id");
            return subject -> {
                try {
                    return id.invoke(subject).toString();
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException("the id of " + type + " cannot be read", e);
                }
            };
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(
                    type.getName() + " cannot be the subject of a policy: it has no public method id()", e);
        }
    }
}
