/**
 * What a report means for those who decide: the recommendation for a gate ({@link
 * org.pmo4j.rules.decision.GateRecommendation}), what would have to be done before nothing blocks ({@link
 * org.pmo4j.rules.decision.PathFinder}), and what changes if nothing is done ({@link org.pmo4j.rules.decision.Forecast}).
 */
@NullMarked
package org.pmo4j.rules.decision;

import org.jspecify.annotations.NullMarked;
