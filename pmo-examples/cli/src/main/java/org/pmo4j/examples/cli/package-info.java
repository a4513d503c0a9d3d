/**
 * The command line of PMO4J. Entry point: {@link org.pmo4j.examples.cli.Pmo}; each command is one class. The only place of
 * PMO4J that reads a clock is the default of {@code --as-of}.
 */
@NullMarked
package org.pmo4j.examples.cli;

import org.jspecify.annotations.NullMarked;
