/**
 * The portfolio document: a portfolio as JSON, and the JSON Schema of it. Entry point:
 * {@link org.pmo4j.model.json.PortfolioJson}. Needs {@code tools.jackson.core:jackson-core}, an optional dependency.
 */
@NullMarked
package org.pmo4j.model.json;

import org.jspecify.annotations.NullMarked;
