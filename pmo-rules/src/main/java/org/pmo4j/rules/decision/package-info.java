/**
 * What a report means for those who decide: the recommendation for a gate, and the forecast of what changes if nothing is done.
 */
@NullMarked
package org.pmo4j.rules.decision;

import org.jspecify.annotations.NullMarked;
