/**
 * Decisions that follow from what the policies say, for example {@link org.pmo4j.rules.decision.Forecast}, which outcomes change
 * if nothing is done.
 */
@NullMarked
package org.pmo4j.rules.decision;

import org.jspecify.annotations.NullMarked;
