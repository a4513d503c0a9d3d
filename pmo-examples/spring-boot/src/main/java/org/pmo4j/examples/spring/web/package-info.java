/**
 * What the service answers: {@link org.pmo4j.examples.spring.web.EvaluationController} and {@link
 * org.pmo4j.examples.spring.web.PolicyController}. Errors are problem details (RFC 9457).
 */
@NullMarked
package org.pmo4j.examples.spring.web;

import org.jspecify.annotations.NullMarked;
