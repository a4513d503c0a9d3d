/** The pack earned-value in plain Java. */
@NullMarked
package org.pmo4j.rules.twins.earnedvalue;

import org.jspecify.annotations.NullMarked;
