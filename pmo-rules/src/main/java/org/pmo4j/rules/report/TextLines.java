package org.pmo4j.rules.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Localized;
import org.pmo4j.model.governance.Waiver;
import org.pmo4j.rules.Evidence;
import org.pmo4j.rules.Language;
import org.pmo4j.rules.Outcome;
import org.pmo4j.rules.PolicyResult;
import org.pmo4j.rules.WaiverStanding;
import org.pmo4j.rules.WaiverState;
import org.pmo4j.rules.decision.GateRecommendation;

/**
 * Lines of plain text for people, in one language.
 *
 * @param language the language of all words but ids and names
 * @param coloured true for a terminal that shows colours: headings are bold, findings in the colour of their severity
 */
record TextLines(Language language, boolean coloured) {

    private static final String BOLD = "1";
    private static final String RED = "31";
    private static final String YELLOW = "33";
    private static final String DIM = "2";

    TextLines(Language language) {
        this(language, false);
    }

    void finding(PolicyResult finding, StringBuilder text) {
        String outcome = finding.outcome() == Outcome.FAIL ? "" : label(finding.outcome()) + "  ";
        styled(text, style(finding), "  " + outcome + label(finding.severity()) + "  " + label(finding.bindingForce()) + "  "
                + finding.policy().id() + "  " + finding.policy().title().in(language));
        line(text, "      " + finding.message(language));
        String limits = finding.evidence(language).stream()
                .filter(evidence -> evidence.source() != null)
                .map(TextLines::limit)
                .collect(Collectors.joining(word("; ", ";")));
        if (!limits.isEmpty()) {
            line(text, "      " + word("Limits: ", "限值:") + limits);
        }
        if (finding.waiver() != null) {
            line(text, "      " + word("Waiver: ", "豁免:") + finding.waiver());
        }
        line(text, "      " + language.nameOf(finding.policy().addressee()) + word(": ", ":")
                + finding.policy().remedy().in(language));
    }

    /** The gate and its decision, for example {@code G3  HOLD (DEFER): 2 reasons, 1 condition}. */
    String decision(GateRecommendation gate) {
        String word = gate.word(language);
        String canonical = label(gate.decision());
        String counts = matters(gate);
        return gate.gate().value() + "  " + canonical
                + (word.equals(canonical) ? "" : word(" (", "(") + word + word(")", ")"))
                + (counts.isEmpty() ? "" : word(": ", ":") + counts);
    }

    /** What stands behind a decision, for example {@code 2 reasons, 1 condition}; empty where nothing does. */
    String matters(GateRecommendation gate) {
        return Stream.of(
                        counted(gate.reasons().size(), "reason", "项理由"), counted(gate.conditions().size(), "condition", "项条件"))
                .filter(count -> !count.isEmpty())
                .collect(Collectors.joining(word(", ", ",")));
    }

    /** How many waivers are in each state, for example {@code 1 EXPIRED, 2 VALID}. */
    String counts(@Nullable List<WaiverStanding> waivers) {
        if (waivers == null) {
            return word("not held by the source", "来源系统未提供");
        }
        Map<WaiverState, Long> counts = waivers.stream().collect(
                Collectors.groupingBy(WaiverStanding::state, () -> new EnumMap<>(WaiverState.class), Collectors.counting()));
        return counts.isEmpty()
                ? word("none", "无")
                : counts.entrySet().stream()
                        .map(count -> count.getValue() + word(" ", "项") + label(count.getKey()))
                        .collect(Collectors.joining(word(", ", ",")));
    }

    /** A waiver and how it stands, for example {@code VALID  W-1  GATE-008 on P-104, until 2026-06-30 (91 days left)}. */
    String waiver(WaiverStanding standing) {
        Waiver waiver = standing.waiver();
        List<String> parts = new ArrayList<>();
        parts.add(waiver.policy() + word(" on ", ":") + waiver.subject());
        if (waiver.expiresOn() != null) {
            parts.add(word("until ", "至") + waiver.expiresOn() + left(standing.daysLeft()));
        }
        if (standing.exempted() > 0) {
            parts.add(word("exempts ", "豁免") + counted(standing.exempted(), "finding", "项发现"));
        }
        if (standing.state() == WaiverState.DEFECTIVE) {
            parts.add(standing.defects().stream().map(language::nameOf).collect(Collectors.joining(word(", ", ","))));
        }
        return label(standing.state()) + "  " + waiver.id().value() + "  " + String.join(word(", ", ","), parts);
    }

    private String left(@Nullable Integer days) {
        return days == null ? "" : word(" (" + days + (days == 1 ? " day" : " days") + " left)", "(剩" + days + "天)");
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
    private static String safe(String text) {
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

    /** Adds a line that begins a part. */
    void heading(StringBuilder text, String line) {
        styled(text, BOLD, line);
    }

    private static String style(PolicyResult finding) {
        return finding.outcome() == Outcome.WAIVED ? DIM : switch (finding.severity()) {
            case BLOCKER -> RED;
            case MAJOR -> YELLOW;
            case MINOR, INFO -> "";
        };
    }

    private void styled(StringBuilder text, String style, String line) {
        if (coloured && !style.isEmpty()) {
            text.append("\u001B[").append(style).append('m').append(safe(line).stripTrailing()).append("\u001B[0m\n");
        } else {
            line(text, line);
        }
    }

    /** Adds a line, whatever its parts hold. */
    static void line(StringBuilder text, String line) {
        text.append(safe(line).stripTrailing()).append('\n');
    }

    /** Hands over what was written. */
    static void write(StringBuilder text, Appendable output) {
        try {
            output.append(text);
        } catch (IOException e) {
            throw Unwritten.because(e);
        }
    }
}
