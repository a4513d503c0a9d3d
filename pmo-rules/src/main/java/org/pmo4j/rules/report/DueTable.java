package org.pmo4j.rules.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.gate.Gate;
import org.pmo4j.model.gate.GateCondition;
import org.pmo4j.model.gate.GateReview;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.project.Project;
import org.pmo4j.model.project.ProjectState;
import org.pmo4j.rules.GovernanceReport;
import org.pmo4j.rules.Language;
import org.pmo4j.rules.decision.GateCriteria;
import org.pmo4j.rules.decision.GateRecommendation;

/** Writes what the steering committee has to deal with next: gates to be reviewed and conditions to be closed, by date. */
final class DueTable {

    /** Days ahead that are looked at. */
    static final int AHEAD = 60;

    /** Rows shown; the rest is counted. */
    private static final int MOST = 15;

    private final HtmlPage page;
    private final LocalDate asOf;
    private final Map<ProjectId, GateRecommendation> recommendations = new HashMap<>();

    DueTable(HtmlPage page, GovernanceReport report) {
        this.page = page;
        this.asOf = report.asOf();
        GateRecommendation.next(report, GateCriteria.STANDARD)
                .forEach(recommendation -> recommendations.put(recommendation.project(), recommendation));
    }

    private record Item(
            LocalDate due, int part, Project project, String kind, String text, @Nullable GateRecommendation recommendation) {}

    void write(List<Dossier> dossiers) {
        List<Item> items = new ArrayList<>();
        for (int i = 1; i < dossiers.size(); i++) {
            Project project = dossiers.get(i).project();
            if (project.gatePlan() != null && project.state() != ProjectState.CLOSED && project.state() != ProjectState.TERMINATED) {
                gates(project, i, items);
            }
        }
        items.sort(Comparator.comparing(Item::due).thenComparing(item -> item.project().id().value()));
        page.raw("<section id=due aria-labelledby=h-due><h2 id=h-due>").word("To be dealt with", "待处理事项").raw("</h2>");
        if (items.isEmpty()) {
            page.element("p", "No gate and no condition of a gate is known to be due within " + AHEAD + " days.",
                    AHEAD + "天内没有已知到期的关口或关口条件。");
        } else {
            table(items);
        }
        page.raw("</section>");
    }

    private void gates(Project project, int part, List<Item> items) {
        LocalDate last = asOf.plusDays(AHEAD);
        Gate next = project.gatePlan().nextGate(asOf);
        if (next != null && next.plannedOn() != null && !next.plannedOn().isAfter(last)) {
            String name = page.language() == Language.ZH && next.nameZh() != null ? next.nameZh() : next.name();
            items.add(new Item(next.plannedOn(), part, project, page.language().pick("Gate", "关口"),
                    next.id() + " " + name, recommendations.get(project.id())));
        }
        for (Gate gate : project.gatePlan().gates()) {
            GateReview review = gate.latestDecision(asOf);
            if (review != null && review.conditions() != null) {
                review.conditions().stream()
                        .filter(condition -> condition.open() && condition.due() != null && !condition.due().isAfter(last))
                        .forEach(condition -> items.add(condition(project, part, gate, condition)));
            }
        }
    }

    private Item condition(Project project, int part, Gate gate, GateCondition condition) {
        String kind = page.language().pick("Condition of gate ", "关口条件 ") + gate.id();
        return new Item(condition.due(), part, project, kind, condition.id() + " " + condition.description(), null);
    }

    private void table(List<Item> items) {
        page.raw("<table class=due><caption>")
                .word("Gates and open conditions of gates, overdue or due within " + AHEAD + " days", "逾期或" + AHEAD + "天内到期的关口与未关闭的关口条件")
                .raw("</caption><thead><tr>").column("Due", "到期").column("Project", "项目").column("What", "事项")
                .column("Recommended", "建议").raw("<tbody>");
        items.stream().limit(MOST).forEach(this::row);
        page.raw("</table>");
        if (items.size() > MOST) {
            page.element("p", items.size() - MOST + " more are due later; they stand with their projects.",
                    "另有" + (items.size() - MOST) + "项到期更晚,列于各项目之下。");
        }
    }

    private void row(Item item) {
        long late = ChronoUnit.DAYS.between(item.due(), asOf);
        page.raw("<tr><th scope=row>" + item.due());
        if (late > 0) {
            page.raw(" <b class=late>").word(late + (late == 1 ? " day" : " days") + " overdue", "逾期" + late + "天").raw("</b>");
        }
        page.raw("<td><a href=#d" + item.part() + ">").name(item.project().id().value()).raw("</a> <span class=name>")
                .name(OverviewTable.name(item.project(), page.language())).raw("</span><td>").text(item.kind()).raw(": ")
                .name(item.text()).raw("<td>");
        GateRecommendation recommendation = item.recommendation();
        if (recommendation != null) {
            String matters = new TextLines(page.language()).matters(recommendation);
            page.raw("<b>").text(recommendation.word(page.language())).raw("</b>");
            if (!matters.isEmpty()) {
                page.raw("<br>").text(matters);
            }
        }
    }
}
