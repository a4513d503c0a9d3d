package org.pmo4j.model.portfolio;

import java.util.List;
import org.pmo4j.model.internal.Check;

/**
 * Dependencies between projects (依赖登记册).
 *
 * @param dependencies entries; 0..n
 */
public record DependencyRegister(
        List<Dependency> dependencies) {

    public DependencyRegister {
        var check = Check.of(DependencyRegister.class);
        dependencies = check.byId("dependencies", dependencies, Dependency::id);
        check.done();
    }

    /**
     * Tells whether the source keeps who owns a dependency, when it is needed or whether it is agreed.
     *
     * @return true if at least one entry holds one of the three
     */
    public boolean commitmentsHeld() {
        return dependencies.stream().anyMatch(Dependency::committed);
    }
}
