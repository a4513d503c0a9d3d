/**
 * Change requests and the baselines that they revise. Entry point: {@link org.pmo4j.model.change.ChangeLog} and {@link org.pmo4j.model.change.BaselineLog}.
 */
@NullMarked
package org.pmo4j.model.change;

import org.jspecify.annotations.NullMarked;
