/**
 * A service that judges portfolio documents; {@link org.pmo4j.examples.spring.GovernanceApplication} starts it.
 */
@NullMarked
package org.pmo4j.examples.spring;

import org.jspecify.annotations.NullMarked;
