/** Policies of another team, to be tested: {@link org.pmo4j.examples.testing.AcmePolicies}. */
package org.pmo4j.examples.testing;
