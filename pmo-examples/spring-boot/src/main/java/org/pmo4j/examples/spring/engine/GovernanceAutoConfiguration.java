package org.pmo4j.examples.spring.engine;

import io.micrometer.core.instrument.MeterRegistry;
import org.pmo4j.rules.GovernanceEngine;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;

/** One engine for the whole program, from {@link GovernanceProperties}; one that the program defines takes its place. */
@AutoConfiguration
@EnableConfigurationProperties(GovernanceProperties.class)
public class GovernanceAutoConfiguration {

    @Bean
    static SettingsBinding settingsBinding() {
        return new SettingsBinding();
    }

    /**
     * Builds the engine once.
     *
     * @param properties the settings
     * @param binding what of the settings could not be read
     * @return the engine
     * @throws InvalidSettingsException if any setting cannot be used; it names every fault and stops the start
     */
    @Bean
    @ConditionalOnMissingBean
    GovernanceEngine governanceEngine(GovernanceProperties properties, SettingsBinding binding) {
        return new EngineFactory(properties, binding.faults()).build();
    }

    @Bean
    Evaluations evaluations(GovernanceEngine engine, MeterRegistry registry) {
        return new Evaluations(engine, registry);
    }

    @Bean
    HealthIndicator governanceEngineHealthIndicator(GovernanceEngine engine) {
        return new EngineHealthIndicator(engine);
    }
}
