package org.pmo4j.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.GovernanceReport;
import org.pmo4j.rules.Language;
import org.pmo4j.rules.Sample;
import org.pmo4j.rules.adoption.Ratchet;

class RatchetTextTest {

    private static final GovernanceReport GATES =
            GovernanceEngine.builder().packs("stage-gates").build().evaluate(Sample.portfolio(), Sample.AS_OF);
    private static final String KNOWN = "GATE-008 GateCondition/P-104/C-3 FAIL\n";
    private static final String SETTLED = "GATE-008 GateCondition/P-0/C-0 FAIL\n";
    private static final String UNJUDGED = "PORT-001 Project/P-101 FAIL\n";

    @Test
    void counts_on_the_first_line_and_lists_what_is_to_be_looked_at() {
        Ratchet all = Ratchet.empty().updated(GATES);
        Ratchet ratchet = ratchet(all.text().replace(KNOWN, "") + SETTLED + UNJUDGED);
        int known = all.entries().size() - 1;

        StringBuilder en = new StringBuilder();
        RatchetText.in(Language.EN).write(ratchet.check(GATES), en);
        StringBuilder zh = new StringBuilder();
        RatchetText.in(Language.ZH).write(ratchet.check(GATES), zh);

        assertThat(en.toString()).isEqualTo("1 new, " + known + " known, 1 settled, 1 of policies that were not evaluated\n"
                + "  new      " + KNOWN + "  settled  " + SETTLED);
        assertThat(zh.toString()).isEqualTo("1项新增," + known + "项已知,1项已了结,1项所属策略未评估\n"
                + "  新增  " + KNOWN + "  已了结  " + SETTLED);
    }

    @Test
    void reports_growth_and_what_an_update_changes() {
        Ratchet all = Ratchet.empty().updated(GATES);
        Ratchet less = ratchet(all.text().replace(KNOWN, ""));
        int size = all.entries().size();

        assertThat(update(less, all)).isEqualTo(size + " lines, 1 more than before: 1 added, 0 removed\n  added    " + KNOWN);
        assertThat(update(all, less)).isEqualTo(size - 1 + " lines, 1 fewer than before: 0 added, 1 removed\n  removed  " + KNOWN);
        assertThat(update(all, all)).isEqualTo(size + " lines: 0 added, 0 removed\n");
        assertThat(update(Ratchet.empty(), all)).isEqualTo(size + " lines: " + size + " added, 0 removed\n");
    }

    private static String update(Ratchet before, Ratchet after) {
        StringBuilder text = new StringBuilder();
        RatchetText.in(Language.EN).write(before, after, text);
        return text.toString();
    }

    private static Ratchet ratchet(String text) {
        return Ratchet.parse(text.getBytes(StandardCharsets.UTF_8));
    }
}
