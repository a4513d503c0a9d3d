/**
 * What a steering committee decides with: what would have to be done before nothing blocks. Entry point:
 * {@link org.pmo4j.rules.decision.PathFinder}.
 */
@NullMarked
package org.pmo4j.rules.decision;

import org.jspecify.annotations.NullMarked;
