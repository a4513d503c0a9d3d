/** The pack schedule-quality in plain Java. */
@NullMarked
package org.pmo4j.rules.twins.schedulequality;

import org.jspecify.annotations.NullMarked;
