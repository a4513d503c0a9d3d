package org.pmo4j.rules.internal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.id.Identifier;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.model.project.Project;
import org.pmo4j.rules.Outcome;
import org.pmo4j.rules.authoring.GovernedPortfolio;

/**
 * What of a portfolio has to do with some projects that have changed. A policy whose subjects do not depend on more of the
 * portfolio judges these subjects again, and no other.
 */
final class Neighbourhood {

    private final GovernedPortfolio scope;

    /**
     * @param changed the projects as they are now, and as they were before
     */
    Neighbourhood(GovernedPortfolio whole, Collection<Project> changed) {
        this.scope = new GovernedPortfolio(whole.portfolio().excerpt(changed), whole.asOf(), whole.parameters());
    }

    GovernedPortfolio scope() {
        return scope;
    }

    /**
     * Finds the rows on subjects that may be judged differently now.
     *
     * @param before the rows of one policy
     * @param types the types of subjects that the policy judges by their neighbourhood
     * @return the rows; null where the policy judged other subjects too, or failed
     */
    @Nullable BitSet rows(ScopeLedger before, Set<String> types) {
        PolicyRows held = new PolicyRows(before);
        if (!held.judgesOnly(types) || held.holds(Outcome.ERROR)) {
            return null;
        }
        BitSet rows = new BitSet();
        for (String type : types) {
            for (Key key : keys(type)) {
                rows.set(held.first(type, key.project, key.id), held.firstAfter(type, key.project, key.id));
            }
        }
        return rows;
    }

    /** Tells whether these types of subjects occur here at all. */
    boolean holds(Set<String> types) {
        return types.stream().anyMatch(type -> !keys(type).isEmpty());
    }

    /**
     * Subjects of one type.
     *
     * @param project the project that they name; empty for none
     * @param id the id; null for any
     */
    private record Key(String project, @Nullable String id) {}

    private List<Key> keys(String type) {
        Portfolio portfolio = scope.portfolio();
        List<Key> keys = new ArrayList<>();
        switch (type) {
            case "Resource" -> {
                if (portfolio.resources() != null) {
                    portfolio.resources().resources().forEach(resource -> keys.add(byId(resource.id())));
                }
            }
            case "Person", "ProjectManager" ->
                portfolio.organization().people().forEach(person -> keys.add(byId(person.id())));
            case "Dependency" -> {
                if (portfolio.dependencies() != null) {
                    portfolio.dependencies().dependencies().forEach(dependency -> keys.add(byId(dependency.id())));
                }
            }
            case "Project", "Decision" ->
                portfolio.projects().forEach(project -> keys.add(new Key(project.id().value(), null)));
            default -> throw new IllegalArgumentException("subjects of type " + type + " have no neighbourhood");
        }
        return keys;
    }

    private static Key byId(Identifier id) {
        return new Key("", id.value());
    }
}
