/**
 * Values that every part of the model shares. Entry point: {@link org.pmo4j.model.Money} and {@link org.pmo4j.model.Fault}, the one form in which the model says what is wrong with data.
 */
@NullMarked
package org.pmo4j.model;

import org.jspecify.annotations.NullMarked;
