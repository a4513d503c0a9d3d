package org.pmo4j.model.json;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** One of the ways in which a source, a disk or a person spoils a document, for example {@link #TRUNCATED}. */
enum Spoiling {

    /** The end is missing. */
    TRUNCATED {
        @Override
        byte[] of(String document, Random random) {
            byte[] whole = bytes(document);
            return Arrays.copyOf(whole, random.nextInt(whole.length));
        }
    },

    /** Values stand where values of another type belong. */
    OTHER_TYPES {
        @Override
        byte[] of(String document, Random random) {
            return bytes(replace(document, VALUE, random, value -> pick(TYPES, random)));
        }
    },

    /** A value is buried in objects and arrays, up to 200 levels deep. */
    DEEP {
        @Override
        byte[] of(String document, Random random) {
            int levels = 1 + random.nextInt(200);
            boolean closed = random.nextInt(4) > 0;
            String open = random.nextBoolean() ? "[" : "{\"id\": ";
            String close = open.equals("[") ? "]" : "}";
            return bytes(replace(document, VALUE, random,
                    value -> open.repeat(levels) + value + (closed ? close.repeat(levels) : "")));
        }
    },

    /** Numbers are out of all proportion. */
    HUGE_NUMBERS {
        @Override
        byte[] of(String document, Random random) {
            return bytes(replace(document, NUMBER, random, value -> random.nextInt(8) > 0
                    ? pick(NUMBERS, random)
                    : "9".repeat(1 + random.nextInt(5000))));
        }
    },

    /** Texts hold half surrogate pairs, marks, control characters and what else Unicode has in store. */
    ODD_TEXT {
        @Override
        byte[] of(String document, Random random) {
            return bytes(replace(document, STRING, random, value -> {
                int at = 1 + random.nextInt(value.length() - 1);
                return value.substring(0, at) + pick(TEXTS, random) + value.substring(at);
            }));
        }
    },

    /** A property is given twice in the same object. */
    DUPLICATED_KEYS {
        @Override
        byte[] of(String document, Random random) {
            return bytes(replace(document, PROPERTY, random, value -> value + ", " + value));
        }
    },

    /** Several things share one id. */
    DUPLICATED_IDS {
        @Override
        byte[] of(String document, Random random) {
            List<String> ids = ID.matcher(document).results().map(MatchResult::group).toList();
            return bytes(replace(document, ID, random, value -> pick(ids, random)));
        }
    },

    /** Single bytes are others. */
    FLIPPED_BYTES {
        @Override
        byte[] of(String document, Random random) {
            byte[] changed = bytes(document);
            for (int i = random.nextInt(4); i >= 0; i--) {
                changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
            }
            return changed;
        }
    };

    private static final Pattern STRING = Pattern.compile("\"[^\"\\\\]*\"");
    private static final Pattern NUMBER = Pattern.compile("(?<=: )-?[0-9][0-9.]*");
    private static final Pattern VALUE = Pattern.compile("(?<=: )(\"[^\"\\\\]*\"|-?[0-9][0-9.]*|true|false|\\{|\\[)");
    private static final Pattern PROPERTY = Pattern.compile("\"\\w+\": (\"[^\"\\\\]*\"|-?[0-9][0-9.]*|true|false)");
    private static final Pattern ID = Pattern.compile("(?<=\"id\": )\"[^\"\\\\]*\"");

    private static final List<String> TYPES = List.of(
            "null", "\"\"", "\"x\"", "0", "-1", "1.5", "true", "false", "{}", "[]", "[null]", "[[]]", "{\"id\": 1}", "\"2026-13-01\"",
            "\"+999999999-01-01\"", "{\"amount\": 1, \"currency\": \"CAD\"}", "NaN", "'x'", "x", "");
    private static final List<String> NUMBERS = List.of(
            "1e400", "-1e400", "1e-400", "1e999999999", "1e2147483648", "1e99999999999999999999", "0.1e-2147483648", "2147483648",
            "9223372036854775808", "99999999999999999999", "-0", "-0.0", "00", "1.", ".5", "+1", "0x10", "1e", "1_000", "--1", "Infinity");
    private static final List<String> TEXTS = List.of(
            "\\ud800", "\\udc00", "\\udc00\\ud800", "\ud800", "\udfff", "\\u0000", "\u0000", "\ufeff", "\\ufeff", "\u202e", "\u2028", "\u0085",
            "\t", "\n", "\u001b[2J", "\\u001b", "\\x", "\\u12", "\\", "\ud83d\ude00", "\u0301", "\uffff", "\u0130", "x".repeat(70_000));

    /** Spoils a document; the same random numbers spoil it in the same way. */
    abstract byte[] of(String document, Random random);

    /** Encodes as some programs do: half a surrogate pair becomes three bytes that are no UTF-8. */
    private static byte[] bytes(String text) {
        var out = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                out.writeBytes(text.substring(i, i + 2).getBytes(StandardCharsets.UTF_8));
                i++;
            } else if (Character.isSurrogate(c)) {
                out.writeBytes(new byte[] {(byte) 0xED, (byte) (0x80 | c >> 6 & 0x3F), (byte) (0x80 | c & 0x3F)});
            } else {
                out.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static String pick(List<String> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Replaces up to four of the matches; leaves a document without any as it is. */
    private static String replace(String document, Pattern pattern, Random random, java.util.function.UnaryOperator<String> change) {
        List<MatchResult> matches = pattern.matcher(document).results().toList();
        if (matches.isEmpty()) {
            return document;
        }
        List<MatchResult> chosen = random.ints(1 + random.nextInt(4), 0, matches.size())
                .sorted()
                .distinct()
                .mapToObj(matches::get)
                .toList();
        var changed = new StringBuilder();
        int end = 0;
        for (MatchResult match : chosen) {
            changed.append(document, end, match.start()).append(change.apply(match.group()));
            end = match.end();
        }
        return changed.append(document.substring(end)).toString();
    }
}
