package org.pmo4j.rules.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.gate.DecisionWord;
import org.pmo4j.model.gate.Gate;
import org.pmo4j.model.gate.GateCondition;
import org.pmo4j.model.gate.GateDecision;
import org.pmo4j.model.gate.GateFramework;
import org.pmo4j.model.gate.GateFrameworks;
import org.pmo4j.model.gate.GatePlan;
import org.pmo4j.model.gate.GateReview;
import org.pmo4j.model.project.Project;
import org.pmo4j.rules.Language;

/** Writes the gates of a project: as a line with the days planned and held, and as a table. */
final class GateTimeline {

    private static final int LEFT = 24;
    private static final int WIDTH = 672;
    private static final int LABEL_WIDTH = 64;

    private final HtmlPage page;
    private final LocalDate asOf;

    GateTimeline(HtmlPage page, LocalDate asOf) {
        this.page = page;
        this.asOf = asOf;
    }

    void write(Project project) {
        GatePlan plan = project.gatePlan();
        page.element("h4", "Gates", "关口");
        if (plan == null) {
            page.element("p", "Unknown: the source does not hold the gate plan.", "未知:来源系统未提供关口计划。");
        } else if (plan.gates().isEmpty()) {
            page.element("p", "The gate plan has no gates.", "关口计划中没有关口。");
        } else {
            if (plan.gates().stream().anyMatch(gate -> gate.plannedOn() != null || held(gate) != null)) {
                line(project, plan);
            }
            table(plan);
        }
    }

    private void line(Project project, GatePlan plan) {
        List<LocalDate> dates = dates(project, plan);
        TimeAxis axis = new TimeAxis(dates, LEFT, WIDTH);
        page.raw("<svg class=gates viewBox='0 0 720 66' role=img aria-label='")
                .word("Gates over time; the table below says the same", "关口时间线;内容同下表")
                .raw("'><path class=axis d='M24 34H696'/>");
        int today = axis.x(asOf);
        page.raw("<path class=today d='M" + today + " 14V50'/><text class=m x=" + today + " y=64>" + asOf + "</text>");
        int free = Integer.MIN_VALUE;
        for (Gate gate : plan.gates()) {
            free = gate(gate, axis, free);
        }
        page.raw("</svg>");
    }

    private List<LocalDate> dates(Project project, GatePlan plan) {
        List<LocalDate> dates = new ArrayList<>();
        dates.add(asOf);
        add(dates, project.plannedStart());
        add(dates, project.plannedFinish());
        for (Gate gate : plan.gates()) {
            add(dates, gate.plannedOn());
            gate.reviews().forEach(review -> add(dates, review.decidedOn()));
        }
        return dates;
    }

    private static void add(List<LocalDate> dates, @Nullable LocalDate date) {
        if (date != null) {
            dates.add(date);
        }
    }

    /** Draws a gate; its label only where it does not run into the one before it, which ends at {@code free}. */
    private int gate(Gate gate, TimeAxis axis, int free) {
        GateReview last = gate.latestDecision(asOf);
        LocalDate held = held(gate);
        if (gate.plannedOn() != null) {
            page.raw("<path class=plan d='M" + axis.x(gate.plannedOn()) + " 25l9 9l-9 9l-9-9z'/>");
        }
        LocalDate at = held != null ? held : gate.plannedOn();
        if (at == null) {
            return free;
        }
        int x = axis.x(at);
        if (held != null) {
            page.raw("<path class=\"held " + last.decision() + "\" d='M" + x + " 25l9 9l-9 9l-9-9z'/><text class=mark x=" + x
                    + " y=38>" + mark(last.decision()) + "</text>");
        }
        if (x - LABEL_WIDTH / 2 < free) {
            return free;
        }
        String label = gate.id().value();
        page.raw("<text class=m x=" + x + " y=16>").text(label.length() > 10 ? label.substring(0, 9) + "…" : label).raw("</text>");
        return x + LABEL_WIDTH / 2;
    }

    private @Nullable LocalDate held(Gate gate) {
        GateReview last = gate.latestDecision(asOf);
        return last == null ? null : last.decidedOn();
    }

    private static String mark(GateDecision decision) {
        return switch (decision) {
            case GO -> "✓";
            case CONDITIONAL_GO -> "*";
            case HOLD -> "=";
            case RECYCLE -> "↺";
            case STOP -> "×";
        };
    }

    private void table(GatePlan plan) {
        page.raw("<table class=gt><caption>").word("Gates in their order", "关口顺序").raw("</caption><thead><tr>")
                .column("Gate", "关口").column("Planned", "计划日期").column("Held", "评审日期")
                .column("Decision", "决策").column("Open conditions", "未关闭条件").raw("<tbody>");
        for (Gate gate : plan.gates()) {
            GateReview last = gate.latestDecision(asOf);
            page.raw("<tr><th scope=row>").name(gate.id().value()).raw(" ").name(name(gate));
            date(gate.plannedOn());
            date(held(gate));
            decision(plan, gate, last);
            rating(gate);
            page.raw("<td>");
            if (last != null && last.conditions() != null) {
                last.conditions().stream().filter(GateCondition::open).forEach(this::condition);
            }
        }
        page.raw("</table>");
    }

    private void date(@Nullable LocalDate date) {
        page.raw(date == null ? "<td>" : "<td>" + date);
    }

    /** Adds the delivery confidence that a review gave last. */
    private void rating(Gate gate) {
        for (int i = gate.reviews().size() - 1; i >= 0; i--) {
            if (gate.reviews().get(i).rating() != null) {
                page.raw("<div>").word("delivery confidence: ", "交付信心:").raw(page.label(gate.reviews().get(i).rating())).raw("</div>");
                return;
            }
        }
    }

    private String name(Gate gate) {
        return page.language() == Language.ZH && gate.nameZh() != null ? gate.nameZh() : gate.name();
    }

    private void decision(GatePlan plan, Gate gate, @Nullable GateReview last) {
        page.raw("<td>");
        if (last != null) {
            page.raw("<b class=\"dec " + last.decision() + "\">" + mark(last.decision()) + "</b> ").raw(page.label(last.decision()));
            String word = word(plan, last);
            if (word != null && !word.replace('_', ' ').equalsIgnoreCase(page.label(last.decision()))) {
                page.raw(" · ").name(word);
            }
        } else if (gate.removed()) {
            page.word("removed by tailoring", "已裁剪");
        } else if (gate.reviews().stream().anyMatch(review -> review.pending(asOf))) {
            page.word("under review", "评审中");
        } else if (gate.plannedOn() != null && gate.plannedOn().isBefore(asOf)) {
            page.word("not held, planned date has passed", "未评审,已过计划日期");
        }
    }

    /** The word that was said, else the word of the framework where it has only one for the decision. */
    private @Nullable String word(GatePlan plan, GateReview review) {
        GateFramework framework = plan.framework() == null ? null : GateFrameworks.find(plan.framework());
        List<DecisionWord> words = framework == null ? List.of() : framework.words();
        String said = review.decisionWord();
        if (said != null) {
            DecisionWord known = framework == null ? null : framework.find(said);
            return known == null || known.wordZh() == null ? said : page.language().pick(said, known.wordZh());
        }
        List<DecisionWord> fitting = words.stream().filter(word -> word.decision() == review.decision()).toList();
        if (fitting.size() != 1 || page.language() == Language.ZH && fitting.get(0).wordZh() == null) {
            return null;
        }
        return page.language().pick(fitting.get(0).word(), fitting.get(0).wordZh());
    }

    private void condition(GateCondition condition) {
        Long overdue = condition.daysOverdue(asOf);
        page.raw("<div>").name(condition.id() + ": " + condition.description());
        if (condition.due() != null) {
            page.word(", due ", ",应于").raw(condition.due().toString()).word("", "关闭");
        }
        if (overdue != null && overdue > 0) {
            page.raw(" <b class=late>").word(overdue + (overdue == 1 ? " day" : " days") + " overdue", "逾期" + overdue + "天").raw("</b>");
        }
        page.raw("</div>");
    }
}
