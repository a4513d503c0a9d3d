package org.pmo4j.rules.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pmo4j.model.Localized;
import org.pmo4j.rules.Language;
import org.pmo4j.rules.Outcome;
import org.pmo4j.rules.PolicyResult;
import org.pmo4j.rules.decision.PathToGreen;
import org.pmo4j.rules.decision.Unsolved;

/** Writes a path to green for people: what is to be done and what for, then what stays and why. */
public final class PathText {

    private final Language language;

    private PathText(Language language) {
        this.language = language;
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
     * @throws UncheckedIOException if the output cannot be written
     */
    public void write(PathToGreen path, Appendable output) {
        StringBuilder text = new StringBuilder();
        line(text, word("Path to green: ", "转绿路径:") + path.project()
                + (path.gate() == null ? "" : word(", gate ", ",关口") + path.gate()) + word(", as of ", ",评估日期")
                + path.asOf() + word(", blocking from ", ",阻断起点:") + label(path.blockingFrom()));
        int blocking = path.solved().size() + path.unsolved().size();
        line(text, blocking == 0
                ? word("Nothing blocks.", "没有阻断项。")
                : word(counted(blocking, "blocking finding") + ": " + path.solved().size() + " solved by "
                                + counted(path.steps().size(), "change") + ", " + path.unsolved().size() + " unsolved",
                        blocking + "项阻断:" + path.steps().size() + "项措施解决" + path.solved().size() + "项,"
                                + path.unsolved().size() + "项未解决"));
        steps(path.steps(), text);
        unsolved(path.unsolved(), text);
        requests(path.unsolved(), text);
        try {
            output.append(text);
        } catch (IOException e) {
            throw new UncheckedIOException("the path cannot be written", e);
        }
    }

    private void steps(List<PathToGreen.Step> steps, StringBuilder text) {
        int number = 0;
        for (PathToGreen.Step step : steps) {
            line(text, "");
            line(text, ++number + ". " + step.change().describe(language)
                    + (step.change().lastResort() ? word(" (Last resort.)", "(最后手段)") : ""));
            findings(word("solves ", "解决"), step.solves(), text);
            findings(word("prevents ", "避免"), step.prevents(), text);
        }
    }

    private void findings(String what, List<PolicyResult> findings, StringBuilder text) {
        if (!findings.isEmpty()) {
            line(text, "   " + what + findings.stream().map(PathText::key).collect(Collectors.joining(word(", ", "、"))));
        }
    }

    private void unsolved(List<Unsolved> all, StringBuilder text) {
        List<Unsolved> unsolved = all.stream().filter(left -> left.finding().outcome() != Outcome.UNKNOWN).toList();
        if (!unsolved.isEmpty()) {
            line(text, "");
            line(text, word("Unsolved", "未解决"));
        }
        for (Unsolved left : unsolved) {
            line(text, "  " + key(left.finding()) + "  " + label(left.finding().outcome()) + "  "
                    + left.finding().policy().title().in(language));
            line(text, "      " + left.finding().message(language));
            line(text, "      " + word("Why: ", "原因:") + left.reason(language));
            line(text, "      " + word("Remedy: ", "补救:") + left.finding().policy().remedy().in(language));
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
            line(text, "");
            line(text, word("To be supplied: what the source does not hold", "须提供的数据:来源系统未提供"));
        }
        findings.forEach((missing, keys) ->
                line(text, "  " + missing + word(" for ", ",用于") + String.join(word(", ", "、"), keys)));
    }

    private static String key(PolicyResult finding) {
        return finding.policy().id() + " " + finding.subject();
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    private String label(Localized word) {
        return language == Language.ZH ? word.nameZh() : ((Enum<?>) word).name();
    }

    private String word(String en, String zh) {
        return language.pick(en, zh);
    }

    /** Keeps control characters of the input out of terminals. */
    private static void line(StringBuilder text, String line) {
        line.codePoints()
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? ' ' : c)
                .forEach(text::appendCodePoint);
        text.append('\n');
    }
}
