/**
 * What the model uses to keep itself consistent; not exported. Entry point: {@link org.pmo4j.model.internal.Check}.
 */
@NullMarked
package org.pmo4j.model.internal;

import org.jspecify.annotations.NullMarked;
