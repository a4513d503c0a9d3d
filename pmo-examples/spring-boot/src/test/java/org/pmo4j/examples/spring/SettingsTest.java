package org.pmo4j.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmo4j.examples.spring.engine.GovernanceAutoConfiguration;
import org.pmo4j.examples.spring.engine.InvalidSettingsException;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.Policy;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

class SettingsTest {

    @Test
    void builds_an_engine_of_the_selected_packs_under_the_given_parameters() {
        try (ConfigurableApplicationContext context =
                start("--pmo4j.packs=stage-gates,closure", "--pmo4j.parameters.GATE-008.graceDays=14")) {
            assertThat(context.getBean(GovernanceEngine.class).policies().stream().map(Policy::pack).distinct())
                    .containsExactly("stage-gates", "closure");
        }
    }

    @Test
    void names_every_fault_of_the_settings_at_once() {
        Throwable refusal = catchThrowable(() -> start(
                "--pmo4j.packs=stage-gate,pmo,clousure",
                "--pmo4j.parameters.GATE-008.graceDays=soon",
                "--pmo4j.parameters.GATE-008.graceDay=1",
                "--pmo4j.max-body=huge",
                "--pmo4j.body-timeout=0s",
                "--pmo4j.pack=pmo"));

        assertThat(faults(refusal)).satisfiesExactlyInAnyOrder(
                fault -> assertThat(fault)
                        .startsWith("pmo4j.packs[0]: there is no pack 'stage-gate'; there are stage-gates, "),
                fault -> assertThat(fault).startsWith("pmo4j.packs[2]: there is no pack 'clousure'"),
                fault -> assertThat(fault)
                        .startsWith("pmo4j.parameters: ")
                        .contains("there is no parameter GATE-008.graceDay\n", "GATE-008.graceDays: 'soon' is no int"),
                fault -> assertThat(fault).isEqualTo("pmo4j.max-body: 'huge' cannot be read as a DataSize"),
                fault -> assertThat(fault).isEqualTo("pmo4j.body-timeout: is 0 ms, more than 0 is needed"),
                fault -> assertThat(fault).isEqualTo("pmo4j.pack: is an unknown setting"));
    }

    @Test
    void does_not_allow_more_than_the_library_reads() {
        try (ConfigurableApplicationContext context = start("--pmo4j.max-body=64MB")) {
            assertThat(context.isRunning()).isTrue();
        }

        assertThat(faults(catchThrowable(() -> start("--pmo4j.max-body=65MB"))))
                .containsExactly("pmo4j.max-body: is 68157440 bytes, allowed are 1 to 67108864");
    }

    private static List<String> faults(Throwable thrown) {
        Throwable cause = thrown;
        while (!(cause instanceof InvalidSettingsException)) {
            assertThat(cause.getCause()).as("cause of %s", cause).isNotNull();
            cause = cause.getCause();
        }
        return ((InvalidSettingsException) cause).faults();
    }

    private static ConfigurableApplicationContext start(String... settings) {
        return new SpringApplicationBuilder(EngineOnly.class)
                .web(WebApplicationType.NONE)
                .run(settings);
    }

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration(GovernanceAutoConfiguration.class)
    static class EngineOnly {

        @Bean
        MeterRegistry registry() {
            return new SimpleMeterRegistry();
        }
    }
}
