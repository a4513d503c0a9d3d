/**
 * Makes a portfolio of a plan of MS Project or Primavera; begin with {@link org.pmo4j.examples.schedule.PlanImport}.
 */
@NullMarked
package org.pmo4j.examples.schedule;

import org.jspecify.annotations.NullMarked;
