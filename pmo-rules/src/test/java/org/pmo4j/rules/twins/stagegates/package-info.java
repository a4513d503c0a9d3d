/** The pack stage-gates in plain Java. */
@NullMarked
package org.pmo4j.rules.twins.stagegates;

import org.jspecify.annotations.NullMarked;
