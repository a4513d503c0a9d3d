/** What a report means for those who decide: the recommendation for a gate. */
@NullMarked
package org.pmo4j.rules.decision;

import org.jspecify.annotations.NullMarked;
