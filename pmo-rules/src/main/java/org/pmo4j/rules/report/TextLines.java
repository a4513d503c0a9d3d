package org.pmo4j.rules.report;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pmo4j.model.Localized;
import org.pmo4j.rules.Evidence;
import org.pmo4j.rules.Language;
import org.pmo4j.rules.Outcome;
import org.pmo4j.rules.PolicyResult;
import org.pmo4j.rules.decision.GateRecommendation;

/** Lines of plain text for people, in one language. */
record TextLines(Language language) {

    void finding(PolicyResult finding, StringBuilder text) {
        String outcome = finding.outcome() == Outcome.FAIL ? "" : label(finding.outcome()) + "  ";
        line(text, "  " + outcome + label(finding.severity()) + "  " + label(finding.bindingForce()) + "  "
                + finding.policy().id() + "  " + finding.policy().title().in(language));
        line(text, "      " + safe(finding.message(language)));
        String limits = finding.evidence(language).stream()
                .filter(evidence -> evidence.source() != null)
                .map(TextLines::limit)
                .collect(Collectors.joining(word("; ", ";")));
        if (!limits.isEmpty()) {
            line(text, "      " + word("Limits: ", "限值:") + safe(limits));
        }
        if (finding.waiver() != null) {
            line(text, "      " + word("Waiver: ", "豁免:") + safe(finding.waiver()));
        }
        line(text, "      " + language.nameOf(finding.policy().addressee()) + word(": ", ":")
                + finding.policy().remedy().in(language));
    }

    /** The gate and its decision, for example {@code G3  HOLD (DEFER): 2 reasons, 1 condition}. */
    String decision(GateRecommendation gate) {
        String word = gate.word(language);
        String canonical = label(gate.decision());
        String counts = Stream.of(
                        counted(gate.reasons().size(), "reason", "项理由"), counted(gate.conditions().size(), "condition", "项条件"))
                .filter(count -> !count.isEmpty())
                .collect(Collectors.joining(word(", ", ",")));
        return safe(gate.gate().value()) + "  " + canonical
                + (word.equals(canonical) ? "" : word(" (", "(") + safe(word) + word(")", ")"))
                + (counts.isEmpty() ? "" : word(": ", ":") + counts);
    }

    private String counted(int count, String en, String zh) {
        return count == 0 ? "" : count + word(" " + en + (count == 1 ? "" : "s"), zh);
    }

    private static String limit(Evidence evidence) {
        return evidence.name() + " = " + evidence.required() + " (" + evidence.source() + ")";
    }

    String label(Localized word) {
        return language == Language.ZH ? word.nameZh() : ((Enum<?>) word).name();
    }

    String word(String en, String zh) {
        return language.pick(en, zh);
    }

    /** Keeps control characters and line breaks of the input out of terminals. */
    static String safe(String text) {
        return Characters.wellFormed(text).codePoints()
                .map(c -> unsafe(c) ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean unsafe(int c) {
        int type = Character.getType(c);
        return Character.isISOControl(c)
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }

    static void line(StringBuilder text, String line) {
        text.append(line.stripTrailing()).append('\n');
    }
}
