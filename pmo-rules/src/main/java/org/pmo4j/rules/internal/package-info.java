/** How the engine works inside; nothing here is for callers. Entry point: {@link org.pmo4j.rules.internal.Evaluator}. */
@NullMarked
package org.pmo4j.rules.internal;

import org.jspecify.annotations.NullMarked;
