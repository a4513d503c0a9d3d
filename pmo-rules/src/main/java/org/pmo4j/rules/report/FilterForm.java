package org.pmo4j.rules.report;

import org.pmo4j.model.Localized;
import org.pmo4j.model.governance.BindingForce;
import org.pmo4j.rules.GovernanceReport;
import org.pmo4j.rules.Outcome;
import org.pmo4j.rules.Policy;
import org.pmo4j.rules.Severity;

/** Writes the form that narrows the findings down; the script shows it and makes it work. */
final class FilterForm {

    private final HtmlPage page;

    FilterForm(HtmlPage page) {
        this.page = page;
    }

    void write(GovernanceReport report) {
        page.raw("<form id=filter hidden role=search aria-label=\"").word("Filter findings", "筛选发现").raw("\"><label>")
                .word("Project", "项目").raw("<input name=project type=search autocomplete=off></label>");
        start("pack", "Pack", "策略包");
        report.policies().stream().map(Policy::pack).distinct().forEach(pack -> option(pack, pack));
        choice("severity", "Severity", "严重程度", Severity.values());
        choice("force", "Binding force", "约束力", BindingForce.values());
        start("outcome", "Outcome", "结果");
        for (Outcome outcome : Outcome.values()) {
            if (outcome.finding()) {
                option(String.valueOf(outcome.ordinal()), page.label(outcome));
            }
        }
        page.raw("</select></label><button type=reset>").word("Show all", "显示全部").raw("</button><button type=button id=open>")
                .word("Open all shown", "展开全部").raw("</button><button type=button id=close>").word("Close all", "收起全部")
                .raw("</button></form><p id=shown role=status data-text=\"")
                .word("{f} of {all} findings shown, in {d} of {ds} parts", "显示{all}项发现中的{f}项,涉及{ds}个部分中的{d}个").raw("\"></p>");
    }

    private void choice(String name, String en, String zh, Localized[] values) {
        start(name, en, zh);
        for (int i = values.length - 1; i >= 0; i--) {
            option(String.valueOf(i), page.label(values[i]));
        }
    }

    /** Starts a list after the one before it. */
    private void start(String name, String en, String zh) {
        page.raw(name.equals("pack") ? "" : "</select></label>").raw("<label>").word(en, zh)
                .raw("<select name=" + name + "><option value=\"\">").word("all", "全部");
    }

    private void option(String value, String label) {
        page.raw("<option value=\"").text(value).raw("\">").text(label);
    }
}
