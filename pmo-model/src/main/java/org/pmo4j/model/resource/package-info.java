/**
 * Resources, their capacity, their allocation to projects, and costs. Entry point: {@link org.pmo4j.model.resource.ResourcePool}.
 */
@NullMarked
package org.pmo4j.model.resource;

import org.jspecify.annotations.NullMarked;
