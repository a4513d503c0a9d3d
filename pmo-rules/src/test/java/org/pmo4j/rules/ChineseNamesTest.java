package org.pmo4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pmo4j.model.portfolio.Portfolio;

/** What has no Chinese name of its own has one in chinese-names.properties. */
class ChineseNamesTest {

    /** Derived, not stored; reports name them as what keeps a policy from being decided. */
    private static final Set<String> DERIVED = Set.of(
            "calendars", "estimateAtCompletionByIndex", "latestDecision", "nextGate", "pmo", "portfolio", "response");

    private static final List<Policy> POLICIES = GovernanceEngine.standard().policies();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "gatePlan                               | 关口计划(gatePlan)",
        "gatePlan.gates                         | 关口计划·关口(gatePlan.gates)",
        "GateReview                             | 关口评审(GateReview)",
        "CHARTER                                | 项目章程(CHARTER)",
        "one currency (CAD, EUR)                | 统一的币种(CAD、EUR)",
        "spendingLimit in EUR                   | 以EUR计的支出额度(spendingLimit)",
        "schedule.relationships without cycle   | 无循环的进度计划·逻辑关系(schedule.relationships)",
        "pmos                                   | PMO(pmos)",
        "acmeRegister.gates                     | acmeRegister.gates"
    })
    void names_what_a_source_does_not_hold(String word, String name) {
        assertThat(Language.ZH.component(word)).isEqualTo(name);
        assertThat(Language.EN.component(word)).isEqualTo(word);
    }

    @Test
    void names_parameters_and_units() {
        assertThat(Language.ZH.parameter("graceDays")).isEqualTo("宽限天数(graceDays)");
        assertThat(Language.EN.parameter("graceDays")).isEqualTo("graceDays");
        assertThat(Language.ZH.parameter("acmeDays")).isEqualTo("acmeDays");
        assertThat(Language.ZH.unit("days")).isEqualTo("天");
        assertThat(Language.EN.unit("days")).isEqualTo("days");
        assertThat(Language.ZH.unit("furlongs")).isEqualTo("furlongs");
    }

    @Test
    void names_a_parameter_as_its_policy_does() {
        var named = new ParameterDefinition("ACM-001", "acmeDays", "提醒天数", "int", "days", "3", "0..9");
        var unnamed = new ParameterDefinition("ACM-001", "graceDays", null, "int", "days", "3", "0..9");

        assertThat(Language.ZH.parameter(named)).isEqualTo("提醒天数(acmeDays)");
        assertThat(Language.EN.parameter(named)).isEqualTo("acmeDays");
        assertThat(Language.ZH.parameter(unnamed)).isEqualTo("宽限天数(graceDays)");
    }

    @Test
    void no_name_is_missing_and_none_is_left_over() throws IOException {
        Set<String> keys = new TreeSet<>();
        components().forEach(name -> keys.add("component." + name));
        POLICIES.forEach(policy -> {
            keys.add("component." + policy.subject());
            policy.parameters().forEach(parameter -> keys.add("parameter." + parameter.name()));
            policy.parameters().stream()
                    .filter(parameter -> !parameter.unit().equals("-"))
                    .forEach(parameter -> keys.add("unit." + parameter.unit()));
        });

        assertThat(named()).containsExactlyElementsOf(keys);
    }

    private static Set<String> components() {
        Set<String> components = new TreeSet<>(DERIVED);
        collect(Portfolio.class, components, new HashSet<>());
        return components;
    }

    private static void collect(Type type, Set<String> components, Set<Type> seen) {
        if (type instanceof ParameterizedType list) {
            Stream.of(list.getActualTypeArguments()).forEach(part -> collect(part, components, seen));
        } else if (type instanceof Class<?> record && record.isRecord() && seen.add(type)
                && !record.getPackageName().endsWith(".id")) {
            for (RecordComponent component : record.getRecordComponents()) {
                components.add(component.getName());
                collect(component.getGenericType(), components, seen);
            }
        }
    }

    private static Set<String> named() throws IOException {
        Properties names = new Properties();
        try (var in = ChineseNames.class.getResourceAsStream("chinese-names.properties");
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            names.load(reader);
        }
        return new TreeSet<>(names.stringPropertyNames());
    }
}
