/**
 * What the author of a policy touches. Entry point: {@link org.pmo4j.rules.authoring.Governed}, the fact that
 * project-level rules match on, and {@link org.pmo4j.rules.authoring.Reporter}, which they report to;
 * {@link org.pmo4j.rules.authoring.JavaPolicy} for policies that are no rules.
 */
@NullMarked
package org.pmo4j.rules.authoring;

import org.jspecify.annotations.NullMarked;
