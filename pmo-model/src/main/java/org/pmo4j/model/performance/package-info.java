/**
 * Earned value and earned schedule. Entry point: {@link org.pmo4j.model.performance.PerformanceHistory}.
 */
@NullMarked
package org.pmo4j.model.performance;

import org.jspecify.annotations.NullMarked;
