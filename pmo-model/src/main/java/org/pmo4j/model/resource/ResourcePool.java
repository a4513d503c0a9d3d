package org.pmo4j.model.resource;

import java.util.List;
import org.pmo4j.model.internal.Check;

/**
 * Resources shared by projects (资源库).
 *
 * @param resources entries; 0..n
 */
public record ResourcePool(
        List<Resource> resources) {

    public ResourcePool {
        var check = Check.of(ResourcePool.class);
        resources = check.byId("resources", resources, Resource::id);
        check.done();
    }
}
