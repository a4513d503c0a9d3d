package org.pmo4j.rules.adoption;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pmo4j.model.Fault;
import org.pmo4j.model.InvalidModelException;
import org.pmo4j.model.governance.SubjectKey;
import org.pmo4j.rules.Outcome;

/**
 * One line of a ratchet: a finding that was there when the ratchet was written, for example
 * {@code GATE-008 GateCondition/P-104/C-3 FAIL}. It holds no date, value or text that changes from day to day.
 *
 * @param key the policy and the subject
 * @param outcome FAIL, UNKNOWN or ERROR
 */
public record RatchetEntry(FindingKey key, Outcome outcome) {

    private static final Pattern LINE = Pattern.compile("(\\S+) (.+) (FAIL|UNKNOWN|ERROR)");
    private static final int SHOWN = 120;
    private static final Pattern ESCAPE = Pattern.compile("%u([0-9a-f]{4})");

    /** Refuses every other outcome. */
    public RatchetEntry {
        if (!open(outcome)) {
            throw new InvalidModelException(
                    "RatchetEntry", new Fault("outcome", outcome + " is neither FAIL nor UNKNOWN nor ERROR"));
        }
    }

    /** Tells whether an outcome is held by a ratchet: what is waived is settled for a time, and watched by its waiver. */
    static boolean open(Outcome outcome) {
        return outcome.finding() && outcome != Outcome.WAIVED;
    }

    /** Tells whether the line covers what a report says now: the same, or that it can no longer be told. */
    boolean covers(Outcome now) {
        return now == outcome || now == Outcome.UNKNOWN;
    }

    /**
     * Reads a line.
     *
     * @throws InvalidModelException if it is none, or not written as {@link #toString()} writes it
     */
    static RatchetEntry parse(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw refused("'" + shortened(line) + "' is no line such as 'GATE-008 GateCondition/P-104/C-3 FAIL'");
        }
        RatchetEntry entry = new RatchetEntry(
                new FindingKey(parts.group(1), SubjectKey.parse(plain(parts.group(2)))), Outcome.valueOf(parts.group(3)));
        if (!entry.toString().equals(line)) {
            throw refused("'" + shortened(line) + "' is to be written '" + entry + "'");
        }
        return entry;
    }

    /** Enough of a line to find it by; a file of another kind may be one long line. */
    static String shortened(String line) {
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }

    private static InvalidModelException refused(String message) {
        return new InvalidModelException("RatchetEntry", new Fault("", message));
    }

    /**
     * Returns the line. Characters of the subject that would break it or show something else than is there are written as
     * their numbers, for example a line feed as {@code %u000a}.
     */
    @Override
    public String toString() {
        StringBuilder line = new StringBuilder();
        key.toString().codePoints().forEach(c -> {
            if (misleading(c)) {
                new String(Character.toChars(c))
                        .chars()
                        .forEach(unit -> line.append(String.format(Locale.ROOT, "%%u%04x", unit)));
            } else {
                line.appendCodePoint(c);
            }
        });
        return line.append(' ').append(outcome).toString();
    }

    private static String plain(String text) {
        return ESCAPE.matcher(text).replaceAll(RatchetEntry::unit);
    }

    private static String unit(MatchResult escape) {
        return Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16)));
    }

    /** A list of our own: the classes of characters grow with the versions of Java, and the same line must stay the same. */
    private static boolean misleading(int c) {
        return Character.isISOControl(c)
                || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE
                || c == 0x00A0 || c == 0x00AD || c == 0x061C || c == 0x180E || c == 0xFEFF
                || c >= 0x200B && c <= 0x200F
                || c >= 0x2028 && c <= 0x202E
                || c >= 0x2060 && c <= 0x206F
                || c >= 0xE0000 && c <= 0xE007F;
    }
}
