/** Measures the engine beside plain Java and beside Drools used naively; see {@link org.pmo4j.examples.benchmarks.Table}. */
@NullMarked
package org.pmo4j.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
