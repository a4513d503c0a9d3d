package org.pmo4j.rules.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pmo4j.rules.Language;
import org.pmo4j.rules.Outcome;
import org.pmo4j.rules.PolicyResult;
import org.pmo4j.rules.decision.PathToGreen;
import org.pmo4j.rules.decision.Unsolved;

/** Writes a path to green for people: what is to be done and what for, then what stays and why. */
public final class PathText {

    private final Language language;
    private final TextLines lines;

    private PathText(Language language) {
        this.language = language;
        this.lines = new TextLines(language);
    }

    /**
     * Creates a writer.
     *
     * @param language the language of all words but ids and names
     * @return the writer
     */
    public static PathText in(Language language) {
        return new PathText(language);
    }

    /**
     * Writes a path.
     *
     * @param path the path
     * @param output where to
     * @throws java.io.UncheckedIOException if the output cannot be written
     */
    public void write(PathToGreen path, Appendable output) {
        StringBuilder text = new StringBuilder();
        TextLines.line(text, lines.word("Path to green: ", "转绿路径:") + path.project()
                + (path.gate() == null ? "" : lines.word(", gate ", ",关口") + path.gate()) + lines.word(", as of ", ",评估日期")
                + path.asOf() + lines.word(", blocking from ", ",阻断起点:") + lines.label(path.blockingFrom()));
        int blocking = path.solved().size() + path.unsolved().size();
        TextLines.line(text, blocking == 0
                ? lines.word("Nothing blocks.", "没有阻断项。")
                : lines.word(counted(blocking, "blocking finding") + ": " + path.solved().size() + " solved by "
                                + counted(path.steps().size(), "change") + ", " + path.unsolved().size() + " unsolved",
                        blocking + "项阻断:" + path.steps().size() + "项措施解决" + path.solved().size() + "项,"
                                + path.unsolved().size() + "项未解决"));
        steps(path.steps(), text);
        unsolved(path.unsolved(), text);
        requests(path.unsolved(), text);
        TextLines.write(text, output);
    }

    private void steps(List<PathToGreen.Step> steps, StringBuilder text) {
        int number = 0;
        for (PathToGreen.Step step : steps) {
            TextLines.line(text, "");
            TextLines.line(text, ++number + ". " + step.change().describe(language)
                    + (step.change().lastResort() ? lines.word(" (Last resort.)", "(最后手段)") : ""));
            findings(lines.word("solves ", "解决"), step.solves(), text);
            findings(lines.word("prevents ", "避免"), step.prevents(), text);
        }
    }

    private void findings(String what, List<PolicyResult> findings, StringBuilder text) {
        if (!findings.isEmpty()) {
            TextLines.line(text, "   " + what + findings.stream().map(PathText::key).collect(Collectors.joining(lines.word(", ", "、"))));
        }
    }

    private void unsolved(List<Unsolved> all, StringBuilder text) {
        List<Unsolved> unsolved = all.stream().filter(left -> left.finding().outcome() != Outcome.UNKNOWN).toList();
        if (!unsolved.isEmpty()) {
            TextLines.line(text, "");
            TextLines.line(text, lines.word("Unsolved", "未解决"));
        }
        for (Unsolved left : unsolved) {
            TextLines.line(text, "  " + key(left.finding()) + "  " + lines.label(left.finding().outcome()) + "  "
                    + left.finding().policy().title().in(language));
            TextLines.line(text, "      " + left.finding().message(language));
            TextLines.line(text, "      " + lines.word("Why: ", "原因:") + left.reason(language));
            TextLines.line(text, "      " + lines.word("Remedy: ", "补救:") + left.finding().policy().remedy().in(language));
        }
    }

    /** What the source does not hold, each told once. */
    private void requests(List<Unsolved> all, StringBuilder text) {
        Map<String, List<String>> findings = new LinkedHashMap<>();
        all.stream()
                .filter(left -> left.finding().outcome() == Outcome.UNKNOWN)
                .forEach(left -> findings.computeIfAbsent(left.detail().in(language), missing -> new ArrayList<>())
                        .add(key(left.finding())));
        if (!findings.isEmpty()) {
            TextLines.line(text, "");
            TextLines.line(text, lines.word("To be supplied: what the source does not hold", "须提供的数据:来源系统未提供"));
        }
        findings.forEach((missing, keys) ->
                TextLines.line(text, "  " + missing + lines.word(" for ", ",用于") + String.join(lines.word(", ", "、"), keys)));
    }

    private static String key(PolicyResult finding) {
        return finding.policy().id() + " " + finding.subject();
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
