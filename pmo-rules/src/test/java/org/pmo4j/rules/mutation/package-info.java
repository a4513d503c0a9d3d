/**
 * Mutation run over the policy files: {@link org.pmo4j.rules.mutation.MutationRun} changes one condition at a time and asks
 * the tests of the policy whether they notice.
 */
@NullMarked
package org.pmo4j.rules.mutation;

import org.jspecify.annotations.NullMarked;
