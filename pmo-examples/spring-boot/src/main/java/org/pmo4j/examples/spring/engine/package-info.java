/**
 * The engine as a bean that Spring Boot configures from {@code pmo4j} in application.yaml, with its metrics and its health:
 * {@link org.pmo4j.examples.spring.engine.GovernanceAutoConfiguration}. It knows nothing of the web.
 */
@NullMarked
package org.pmo4j.examples.spring.engine;

import org.jspecify.annotations.NullMarked;
