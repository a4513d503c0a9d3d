package org.pmo4j.examples.spring.web;

import java.util.List;
import java.util.Map;
import org.pmo4j.examples.spring.engine.GovernanceProperties;
import org.pmo4j.rules.ParameterDefinition;
import org.springframework.stereotype.Component;

/** The values of parameters that this service sets. */
@Component
final class ParameterValues {

    private final Map<String, Map<String, String>> set;

    ParameterValues(GovernanceProperties properties) {
        this.set = properties.parameters();
    }

    List<ParameterView> of(List<ParameterDefinition> definitions) {
        return definitions.stream().map(this::of).toList();
    }

    private ParameterView of(ParameterDefinition definition) {
        return new ParameterView(
                definition.key(),
                definition.type(),
                definition.unit(),
                definition.range(),
                definition.defaultValue(),
                set.getOrDefault(definition.policy(), Map.of())
                        .getOrDefault(definition.name(), definition.defaultValue()));
    }
}
