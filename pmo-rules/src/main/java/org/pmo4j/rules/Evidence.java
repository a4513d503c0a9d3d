package org.pmo4j.rules;

import org.jspecify.annotations.Nullable;

/**
 * One fact behind a finding: what was observed, or what was required and where the requirement comes from. For example
 * {@code due} observed 2026-03-30, or {@code graceDays} required 0, source {@code default}.
 *
 * @param name the name of the value
 * @param observed what the data says, as text; null where the row states a requirement only
 * @param required what the policy asks for, as text; null where the row states an observation only
 * @param source where the requirement comes from: {@code default}, {@code profile}, {@code tier T1}, {@code PMO EPMO}; null
 *     for an observation
 */
public record Evidence(
        String name, @Nullable String observed, @Nullable String required, @Nullable String source) {}
