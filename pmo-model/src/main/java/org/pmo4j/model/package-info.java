/**
 * Values that every part of the model shares. Entry point: {@link org.pmo4j.model.Money} and {@link org.pmo4j.model.Fault}, the one form in which the model says what is wrong with data.
 *
 * <p>Records of the model that have an id are compared by everything that they hold and hashed by the id alone: a hash of a
 * whole project would cost more than what it is asked for, and what has the same id is rarely different.
 */
@NullMarked
package org.pmo4j.model;

import org.jspecify.annotations.NullMarked;
