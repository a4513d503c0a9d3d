/**
 * Checks a portfolio against governance policies. Entry point: {@link org.pmo4j.rules.GovernanceEngine}, which turns a
 * portfolio and a date into a {@link org.pmo4j.rules.GovernanceReport}.
 */
@NullMarked
package org.pmo4j.rules;

import org.jspecify.annotations.NullMarked;
