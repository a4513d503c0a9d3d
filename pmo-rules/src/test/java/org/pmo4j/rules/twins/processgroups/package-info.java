/** The pack process-groups in plain Java. */
@NullMarked
package org.pmo4j.rules.twins.processgroups;

import org.jspecify.annotations.NullMarked;
