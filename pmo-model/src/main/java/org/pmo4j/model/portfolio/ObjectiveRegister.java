package org.pmo4j.model.portfolio;

import java.util.List;
import org.pmo4j.model.internal.Check;

/**
 * Register of strategic objectives (战略目标登记册).
 *
 * @param objectives entries; 0..n
 */
public record ObjectiveRegister(
        List<StrategicObjective> objectives) {

    public ObjectiveRegister {
        var check = Check.of(ObjectiveRegister.class);
        objectives = check.byId("objectives", objectives, StrategicObjective::id);
        check.done();
    }
}
