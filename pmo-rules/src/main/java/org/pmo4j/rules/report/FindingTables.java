package org.pmo4j.rules.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.pmo4j.model.governance.BindingForce;
import org.pmo4j.model.governance.SubjectKey;
import org.pmo4j.rules.Evidence;
import org.pmo4j.rules.GovernanceReport;
import org.pmo4j.rules.Outcome;
import org.pmo4j.rules.Policy;
import org.pmo4j.rules.PolicyResult;
import org.pmo4j.rules.Severity;

/**
 * Writes findings: violations one by one, what is unknown by what the source does not hold. Each finding is an element of class
 * {@code f}; classes of its row tell outcome, severity and binding force by their ordinals. What a policy says of itself
 * stands once, in {@link PolicyList}.
 */
final class FindingTables {

    private final HtmlPage page;
    private final Map<String, Integer> numbers = new HashMap<>();

    FindingTables(HtmlPage page, GovernanceReport report) {
        this.page = page;
        for (Policy policy : report.policies()) {
            numbers.put(policy.id(), numbers.size());
        }
    }

    void write(Dossier dossier) {
        page.element("h4", "Findings", "发现");
        if (dossier.standing().findings() == 0) {
            page.element("p", "None.", "无。");
        }
        if (!dossier.decided().isEmpty()) {
            page.raw("<table class=findings><caption>").word("Violated, in error or waived", "不符合、出错或已豁免")
                    .raw("</caption><thead><tr>").column("Weight", "程度").column("Policy and finding", "策略与发现")
                    .column("To act", "责任人").raw("<tbody>");
            dossier.decided().forEach(this::decided);
            page.raw("</table>");
        }
        if (!dossier.unknown().isEmpty()) {
            unknown(dossier.unknown());
        }
    }

    private void decided(PolicyResult finding) {
        Policy policy = finding.policy();
        row("f ", finding.outcome(), finding.severity(), finding.bindingForce());
        if (finding.outcome() != Outcome.FAIL) {
            page.raw(" <i>").raw(page.label(finding.outcome())).raw("</i>");
        }
        page.raw("<td>");
        link(policy);
        page.raw(" <b>").text(policy.title().in(page.language())).raw("</b><p>").text(finding.message(page.language()));
        subject(finding.subject());
        evidence(finding);
        page.raw("<td>").raw(page.language().nameOf(policy.addressee()));
    }

    /** Starts a row with how grave it is and how strongly it binds. */
    private void row(String kind, Outcome outcome, Severity severity, BindingForce force) {
        page.raw("<tr class=\"" + kind + "o" + outcome.ordinal() + " s" + severity.ordinal() + " b" + force.ordinal() + "\"><td><b>")
                .raw(page.label(severity)).raw("</b> ").raw(page.label(force));
    }

    void link(Policy policy) {
        page.raw("<a href=#p" + numbers.get(policy.id()) + ">").text(policy.id()).raw("</a>");
    }

    /** Names the subject as waivers name it; not the project itself, which the heading names. */
    private void subject(SubjectKey subject) {
        if (!subject.type().equals("Project")) {
            page.raw("<code>").name(subject.toString()).raw("</code>");
        }
    }

    private void evidence(PolicyResult finding) {
        List<Evidence> rows = finding.evidence(page.language());
        if (rows.isEmpty() && finding.waiver() == null) {
            return;
        }
        page.raw("<small>");
        String gap = "";
        for (Evidence evidence : rows) {
            page.raw(gap).text(evidence.name()).raw(evidence.source() == null ? ": " : " = ");
            page.name(evidence.observed() != null ? evidence.observed() : String.valueOf(evidence.required()));
            if (evidence.source() != null) {
                page.raw(" (").text(evidence.source()).raw(")");
            }
            gap = " · ";
        }
        if (finding.waiver() != null) {
            page.raw(gap).word("waiver: ", "豁免:").name(finding.waiver());
        }
        page.raw("</small>");
    }

    private void unknown(List<PolicyResult> findings) {
        Map<Weight, Map<Gap, List<Policy>>> weights = new TreeMap<>(Weight.WORST_FIRST);
        for (PolicyResult finding : findings) {
            weights.computeIfAbsent(Weight.of(finding), any -> new TreeMap<>(Gap.BY_NAME))
                    .computeIfAbsent(gap(finding), any -> new ArrayList<>())
                    .add(finding.policy());
        }
        page.raw("<table class=findings><caption>").word("Not decided, because the source does not hold it", "来源系统未提供,因此无法判定")
                .raw("</caption><thead><tr>").column("Weight", "程度")
                .column("Not held, and the policies that need it", "未提供的数据,以及需要该数据的策略").raw("<tbody>");
        weights.forEach((weight, gaps) -> {
            row("", Outcome.UNKNOWN, weight.severity(), weight.force());
            page.raw("<td>");
            gaps.forEach(this::gap);
        });
        page.raw("</table>");
    }

    private Gap gap(PolicyResult finding) {
        String missing = finding.missing().stream()
                .map(page.language()::component)
                .collect(Collectors.joining(page.language().pick(", ", "、")));
        return new Gap(missing, finding.subject());
    }

    private void gap(Gap gap, List<Policy> policies) {
        page.raw("<p><i>").text(gap.missing());
        subject(gap.subject());
        page.raw("</i>");
        for (Policy policy : policies) {
            page.raw(" <a class=f href=#p" + numbers.get(policy.id()) + ">").text(policy.id()).raw("</a>");
        }
    }

    /** How grave something is and how strongly it binds. */
    private record Weight(Severity severity, BindingForce force) {

        static final Comparator<Weight> WORST_FIRST = Comparator.comparing(Weight::severity, Comparator.reverseOrder())
                .thenComparing(Weight::force, Comparator.reverseOrder());

        static Weight of(PolicyResult finding) {
            return new Weight(finding.severity(), finding.bindingForce());
        }
    }

    /** Something that the source does not hold, for one subject. */
    private record Gap(String missing, SubjectKey subject) {

        static final Comparator<Gap> BY_NAME =
                Comparator.comparing(Gap::missing).thenComparing(gap -> gap.subject().toString());
    }
}
