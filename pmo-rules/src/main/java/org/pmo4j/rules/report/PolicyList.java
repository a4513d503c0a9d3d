package org.pmo4j.rules.report;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pmo4j.rules.Policy;
import org.pmo4j.rules.PolicyResult;

/** Writes what the policies with findings say of themselves, once for all their findings. */
final class PolicyList {

    private final HtmlPage page;

    PolicyList(HtmlPage page) {
        this.page = page;
    }

    /**
     * @param policies all policies of the report; the position tells the name of the row
     */
    void write(List<Policy> policies, List<Dossier> dossiers) {
        Set<String> found = new HashSet<>();
        for (Dossier dossier : dossiers) {
            dossier.decided().stream().map(PolicyResult::policy).map(Policy::id).forEach(found::add);
            dossier.unknown().stream().map(PolicyResult::policy).map(Policy::id).forEach(found::add);
        }
        page.raw("<section id=policies aria-labelledby=h-policies><h2 id=h-policies>")
                .word("Policies and remedies", "策略与改进措施").raw("</h2>");
        if (found.isEmpty()) {
            page.element("p", "No policy has findings.", "没有策略产生发现。").raw("</section>");
            return;
        }
        page.raw("<table><caption>").word("Policies that have findings", "产生发现的策略").raw("</caption><thead><tr>")
                .column("Policy", "策略").column("Obligation", "义务").column("Severity", "严重程度").column("Remedy", "改进措施")
                .column("To act", "责任人").column("Reference", "依据").raw("<tbody>");
        for (int i = 0; i < policies.size(); i++) {
            if (found.contains(policies.get(i).id())) {
                row(i, policies.get(i));
            }
        }
        page.raw("</table></section>");
    }

    private void row(int number, Policy policy) {
        page.raw("<tr id=p" + number + " data-pack=\"").text(policy.pack()).raw("\" tabindex=-1><th scope=row>").text(policy.id())
                .raw("<td>").text(policy.title().in(page.language()))
                .raw("<td>").raw(page.label(policy.severity()))
                .raw("<td>").text(policy.remedy().in(page.language()))
                .raw("<td>").raw(page.language().nameOf(policy.addressee()))
                .raw("<td lang=en>").text(policy.references());
    }
}
