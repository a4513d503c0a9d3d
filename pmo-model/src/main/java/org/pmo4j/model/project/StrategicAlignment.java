package org.pmo4j.model.project;

import java.util.List;
import org.pmo4j.model.internal.Check;

/**
 * Links of a project to strategic objectives (战略对齐).
 *
 * @param links entries; 0..n
 */
public record StrategicAlignment(
        List<ObjectiveLink> links) {

    public StrategicAlignment {
        var check = Check.of(StrategicAlignment.class);
        links = check.list("links", links);
        check.done();
    }
}
