/** The pack portfolio-resources-dependencies-risk in plain Java. */
@NullMarked
package org.pmo4j.rules.twins.portfolio;

import org.jspecify.annotations.NullMarked;
