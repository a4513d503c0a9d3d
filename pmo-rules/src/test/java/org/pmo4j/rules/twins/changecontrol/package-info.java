/** The pack change-control in plain Java. */
@NullMarked
package org.pmo4j.rules.twins.changecontrol;

import org.jspecify.annotations.NullMarked;
