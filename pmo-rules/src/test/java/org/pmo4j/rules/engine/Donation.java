package org.pmo4j.rules.engine;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.InvalidModelException;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.model.project.Project;

/** A change of one component of a project, which takes the value that another project of the portfolio has there. */
final class Donation {

    /** The components that may change: all but the id. */
    static final List<RecordComponent> COMPONENTS = Arrays.stream(Project.class.getRecordComponents())
            .filter(component -> !component.getName().equals("id"))
            .toList();

    private Donation() {}

    /** Returns a project of the portfolio after such a change; null where it is none, or the portfolio does not take it. */
    static @Nullable Project of(RecordComponent component, Portfolio portfolio, Random random) {
        List<Project> projects = portfolio.projects();
        Project old = projects.get(random.nextInt(projects.size()));
        Project donor = projects.get(random.nextInt(projects.size()));
        RecordComponent[] components = Project.class.getRecordComponents();
        try {
            Object[] values = Arrays.stream(components)
                    .map(one -> value(one, one.getName().equals(component.getName()) ? donor : old))
                    .toArray();
            Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Project changed = Project.class.getConstructor(types).newInstance(values);
            if (changed.equals(old)) {
                return null;
            }
            portfolio.withProject(changed);
            return changed;
        } catch (InvocationTargetException | InvalidModelException e) {
            return null;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Object value(RecordComponent component, Project project) {
        try {
            return component.getAccessor().invoke(project);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
