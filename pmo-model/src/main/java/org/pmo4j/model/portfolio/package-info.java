/**
 * Portfolio, programmes and what spans projects. Entry point: {@link org.pmo4j.model.portfolio.Portfolio}, the root of the model.
 */
@NullMarked
package org.pmo4j.model.portfolio;

import org.jspecify.annotations.NullMarked;
