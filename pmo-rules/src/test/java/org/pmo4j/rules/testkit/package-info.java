/**
 * What tests of policies need, the library's own and yours. {@link org.pmo4j.rules.testkit.PolicyVerifier} asks one policy
 * alone, {@link org.pmo4j.rules.testkit.PolicyLaws} checks what every policy must keep to on generated portfolios, and
 * {@link org.pmo4j.rules.testkit.ReportAssert} reads a whole report. Needs AssertJ and the testkit of the model.
 */
@NullMarked
package org.pmo4j.rules.testkit;

import org.jspecify.annotations.NullMarked;
