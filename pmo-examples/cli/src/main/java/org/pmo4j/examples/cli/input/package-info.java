/**
 * What a command is given, and what is wrong with it: {@link org.pmo4j.examples.cli.input.Faults} collects every fault before
 * a command gives up.
 */
@NullMarked
package org.pmo4j.examples.cli.input;

import org.jspecify.annotations.NullMarked;
