package org.pmo4j.rules.report;

import java.util.Comparator;
import java.util.List;
import org.pmo4j.rules.Language;
import org.pmo4j.rules.PolicyResult;
import org.pmo4j.rules.adoption.FindingKey;
import org.pmo4j.rules.adoption.Ratchet;
import org.pmo4j.rules.adoption.RatchetCheck;
import org.pmo4j.rules.adoption.RatchetEntry;

/** Tells people what a report, or an update, means for a ratchet: counts on the first line, then what is to be looked at. */
public final class RatchetText {

    private final TextLines lines;

    private RatchetText(Language language) {
        this.lines = new TextLines(language);
    }

    /**
     * Creates a writer.
     *
     * @param language the language of all words but ids and outcomes
     * @return the writer
     */
    public static RatchetText in(Language language) {
        return new RatchetText(language);
    }

    /**
     * Writes what a report means for a ratchet.
     *
     * @param check the report held against the ratchet
     * @param output where to
     * @throws java.io.UncheckedIOException if the output cannot be written
     */
    public void write(RatchetCheck check, Appendable output) {
        StringBuilder text = new StringBuilder();
        TextLines.line(text, check.fresh().size() + lines.word(" new, ", "项新增,") + check.known().size()
                + lines.word(" known, ", "项已知,") + check.settled().size() + lines.word(" settled", "项已了结")
                + unjudged(check.unjudged().size()));
        listed(lines.word("  new      ", "  新增  "), entries(check.fresh()), text);
        listed(lines.word("  settled  ", "  已了结  "), check.settled(), text);
        TextLines.write(text, output);
    }

    /**
     * Writes what an update changes.
     *
     * @param before the ratchet before; empty where there was none
     * @param after the ratchet after
     * @param output where to
     * @throws java.io.UncheckedIOException if the output cannot be written
     */
    public void write(Ratchet before, Ratchet after, Appendable output) {
        int size = after.entries().size();
        int growth = before.entries().isEmpty() ? 0 : size - before.entries().size();
        List<RatchetEntry> added = after.without(before);
        List<RatchetEntry> removed = before.without(after);
        StringBuilder text = new StringBuilder();
        TextLines.line(text, size + lines.word(size == 1 ? " line" : " lines", "行") + growth(growth) + lines.word(": ", ":")
                + added.size() + lines.word(" added, ", "行新增,") + removed.size() + lines.word(" removed", "行删除"));
        if (!before.entries().isEmpty()) {
            listed(lines.word("  added    ", "  新增  "), added, text);
        }
        listed(lines.word("  removed  ", "  删除  "), removed, text);
        TextLines.write(text, output);
    }

    private String growth(int growth) {
        if (growth == 0) {
            return "";
        }
        return growth > 0
                ? lines.word(", " + growth + " more than before", ",比此前多" + growth + "行")
                : lines.word(", " + -growth + " fewer than before", ",比此前少" + -growth + "行");
    }

    private String unjudged(int count) {
        return count == 0
                ? ""
                : lines.word(", " + count + " of policies that were not evaluated", "," + count + "项所属策略未评估");
    }

    /** Lines as an update would write them, in the order of the file. */
    private static List<RatchetEntry> entries(List<PolicyResult> findings) {
        return findings.stream()
                .map(finding -> new RatchetEntry(FindingKey.of(finding), finding.outcome()))
                .sorted(Comparator.comparing(RatchetEntry::key))
                .toList();
    }

    private static void listed(String label, List<RatchetEntry> entries, StringBuilder text) {
        entries.forEach(entry -> TextLines.line(text, label + entry));
    }
}
