/**
 * Stage gates: phases, gates, reviews, their conditions and decisions, and the gate frameworks of the field. Entry point: {@link org.pmo4j.model.gate.GatePlan}.
 */
@NullMarked
package org.pmo4j.model.gate;

import org.jspecify.annotations.NullMarked;
