/**
 * Risks, opportunities and issues. Entry point: {@link org.pmo4j.model.risk.RiskRegister}.
 */
@NullMarked
package org.pmo4j.model.risk;

import org.jspecify.annotations.NullMarked;
