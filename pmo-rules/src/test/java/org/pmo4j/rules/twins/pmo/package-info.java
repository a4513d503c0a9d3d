/** The pack pmo in plain Java. */
@NullMarked
package org.pmo4j.rules.twins.pmo;

import org.jspecify.annotations.NullMarked;
