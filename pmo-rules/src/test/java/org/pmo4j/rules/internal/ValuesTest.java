package org.pmo4j.rules.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.project.ProjectTier;
import org.pmo4j.rules.Language;
import org.pmo4j.rules.Severity;

class ValuesTest {

    @Test
    void nothing_is_left_out_of_data_and_named_in_messages() {
        assertThat(Values.plain(null)).isNull();
        assertThat(Values.plain(Set.of())).isNull();
        assertThat(Values.shown(null, Language.EN)).isEqualTo("NONE");
        assertThat(Values.shown(Set.of(), Language.EN)).isEqualTo("NONE");
        assertThat(Values.shown(null, Language.ZH)).isEqualTo("无");
    }

    @Test
    void several_values_stand_in_one_order() {
        assertThat(Values.plain(List.of("b", "a"))).isEqualTo("a, b");
        assertThat(Values.shown(List.of("b", "a"), Language.EN)).isEqualTo("a, b");
        assertThat(Values.shown(List.of("b", "a"), Language.ZH)).isEqualTo("a、b");
    }

    @Test
    void constants_stand_in_their_own_order_in_messages() {
        Set<Severity> severities = new TreeSet<>(Set.of(Severity.MINOR, Severity.MAJOR));

        assertThat(Values.shown(severities, Language.EN)).isEqualTo("MINOR, MAJOR");
        assertThat(Values.shown(severities, Language.ZH)).isEqualTo("一般、重要");
    }

    @Test
    void decimals_are_written_without_exponent() {
        assertThat(Values.shown(new BigDecimal("1E+3"), Language.EN)).isEqualTo("1000");
        assertThat(Values.shown(new BigDecimal("1E+3"), Language.ZH)).isEqualTo("1000");
    }

    @Test
    void switches_are_named_in_chinese() {
        assertThat(Values.shown(true, Language.EN)).isEqualTo("true");
        assertThat(Values.shown(true, Language.ZH)).isEqualTo("是");
        assertThat(Values.shown(false, Language.ZH)).isEqualTo("否");
    }

    @Test
    void sources_of_limits_are_named_in_chinese_but_the_ids_of_pmos() {
        assertThat(Values.source("tier T1", Language.EN)).isEqualTo("tier T1");
        assertThat(Values.source("tier T1", Language.ZH)).isEqualTo(ProjectTier.T1.nameZh() + "项目");
        assertThat(Values.source("PMO epmo", Language.ZH)).isEqualTo("PMO epmo");
        assertThat(Values.source("default", Language.ZH)).isEqualTo("默认");
        assertThat(Values.source("profile", Language.ZH)).isEqualTo("组织设定");
    }
}
