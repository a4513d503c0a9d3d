package org.pmo4j.rules.report;

import java.util.List;
import org.pmo4j.model.Localized;
import org.pmo4j.model.process.PmbokEdition;
import org.pmo4j.model.process.ProcessGroup;
import org.pmo4j.model.project.Project;
import org.pmo4j.rules.PolicyResult;

/** Writes which processes of a project were performed, by process group and knowledge area or performance domain. */
final class ProcessHeatMap {

    private final HtmlPage page;

    ProcessHeatMap(HtmlPage page) {
        this.page = page;
    }

    void write(Project project, List<PolicyResult> decided) {
        page.element("h4", "Processes", "过程");
        if (project.processLog() == null) {
            page.element("p", "Unknown: the source does not hold the process log.", "未知:来源系统未提供过程日志。");
            return;
        }
        ProcessMatrix matrix = ProcessMatrix.of(project, decided);
        boolean sixth = project.processLog().edition() == PmbokEdition.PMBOK6;
        page.raw("<table class=heat><caption>")
                .word(
                        sixth
                                ? "Processes done of all, PMBOK Guide 6th edition: process group and knowledge area"
                                : "Processes done of all, PMBOK Guide 8th edition: focus area and performance domain",
                        sixth ? "已完成过程数/全部过程数,PMBOK指南第六版:过程组与知识领域" : "已完成过程数/全部过程数,PMBOK指南第八版:关注领域与绩效域")
                .raw("</caption><thead><tr><td>");
        for (Localized column : matrix.columns()) {
            page.raw("<th scope=col>").raw(page.label(column));
        }
        page.raw("<tbody>");
        for (ProcessGroup group : ProcessGroup.values()) {
            page.raw("<tr><th scope=row>").raw(page.label(group));
            matrix.rows().get(group.ordinal()).forEach(this::cell);
        }
        page.raw("</table>");
    }

    /** Explains the cells, once for all projects. */
    void legend() {
        page.raw("<ul class=legend>");
        key(ProcessMatrix.State.PERFORMED, "performed, or the rest tailored out", "已执行,或其余已裁剪");
        key(ProcessMatrix.State.PARTLY, "partly", "部分执行");
        key(ProcessMatrix.State.TAILORED, "all tailored out with approval", "全部经批准裁剪");
        key(ProcessMatrix.State.NOT_PERFORMED, "not performed, not asked for yet", "未执行,尚未要求");
        key(ProcessMatrix.State.MISSING, "missing: a policy asks for it", "缺失:策略要求执行");
        page.raw("<li><b class=faults>!2</b> ").word("policies violated by these processes", "这些过程违反的策略数").raw("</ul>");
    }

    private void key(ProcessMatrix.State state, String en, String zh) {
        page.raw("<li><span class=\"cell " + name(state) + "\">" + sign(state) + "</span> ").word(en, zh);
    }

    private void cell(ProcessMatrix.Cell cell) {
        if (cell.state() == ProcessMatrix.State.EMPTY) {
            page.raw("<td>");
            return;
        }
        page.raw("<td class=" + name(cell.state()) + ">" + sign(cell.state()) + cell.done() + "/" + cell.all());
        if (cell.faults() > 0) {
            page.raw(" <b class=faults>!" + cell.faults() + "</b>");
        }
    }

    private static String name(ProcessMatrix.State state) {
        return "h" + state.ordinal();
    }

    /** Tells the state to those who see no colour. */
    private static String sign(ProcessMatrix.State state) {
        return switch (state) {
            case EMPTY, PERFORMED -> "";
            case TAILORED -> "– ";
            case PARTLY -> "◐ ";
            case NOT_PERFORMED -> "○ ";
            case MISSING -> "× ";
        };
    }
}
