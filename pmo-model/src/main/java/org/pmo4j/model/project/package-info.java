/**
 * One project with its registers. Entry point: {@link org.pmo4j.model.project.Project}.
 */
@NullMarked
package org.pmo4j.model.project;

import org.jspecify.annotations.NullMarked;
