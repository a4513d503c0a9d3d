/**
 * Test data of the model: portfolios from a seed, for tests of policies. {@link org.pmo4j.model.testkit.Portfolios} is the
 * entry point. With jqwik on the class path {@code @ForAll Portfolio portfolio} and every other type of the model need no
 * more than this artefact.
 */
@NullMarked
package org.pmo4j.model.testkit;

import org.jspecify.annotations.NullMarked;
