package org.pmo4j.examples.spring.engine;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What application.yaml says under {@code pmo4j}.
 *
 * @param packs packs of the library, for example {@code stage-gates}; empty for all
 * @param parameters values of the organisation by policy and name, for example {@code GATE-008} and {@code graceDays}; the
 *     values of a set are separated by {@code |}
 * @param maxBody the largest document that is read, in bytes; at least 1 and at most what the library reads
 * @param bodyTimeout how long a client may take to send its document; more than 0
 */
@ConfigurationProperties(prefix = GovernanceProperties.PREFIX, ignoreUnknownFields = false)
public record GovernanceProperties(
        @DefaultValue List<String> packs,
        @DefaultValue Map<String, Map<String, String>> parameters,
        @DefaultValue("8MB") DataSize maxBody,
        @DefaultValue("10s") Duration bodyTimeout) {

    static final String PREFIX = "pmo4j";

    /** Copies what could be changed from outside. */
    public GovernanceProperties {
        packs = List.copyOf(packs);
        parameters = Map.copyOf(parameters);
    }
}
