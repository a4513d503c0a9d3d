package org.pmo4j.examples.spring.web;

/**
 * A limit that a policy leaves open.
 *
 * @param key how settings name it, for example {@code GATE-008.graceDays}
 * @param type {@code int}, {@code boolean}, {@code BigDecimal}, {@code String}, an enum or a set of one
 * @param unit its unit; {@code -} where there is none
 * @param range what is allowed
 * @param defaultValue the value of the library
 * @param value the value of this service, for projects whose tier or PMO sets no other
 */
record ParameterView(String key, String type, String unit, String range, String defaultValue, String value) {}
