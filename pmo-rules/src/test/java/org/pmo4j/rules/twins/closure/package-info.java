/** The pack closure in plain Java. */
@NullMarked
package org.pmo4j.rules.twins.closure;

import org.jspecify.annotations.NullMarked;
