/**
 * Typed identities. Entry point: {@link org.pmo4j.model.id.Identifier}.
 */
@NullMarked
package org.pmo4j.model.id;

import org.jspecify.annotations.NullMarked;
