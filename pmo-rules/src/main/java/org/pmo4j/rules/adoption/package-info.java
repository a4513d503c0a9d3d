/**
 * How policies come to a portfolio that already violates them, and what changed from one report to the next. Entry points:
 * {@link org.pmo4j.rules.adoption.Ratchet} and {@link org.pmo4j.rules.adoption.ReportDiff}.
 */
@NullMarked
package org.pmo4j.rules.adoption;

import org.jspecify.annotations.NullMarked;
