package org.pmo4j.rules.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Bidi;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.Localized;
import org.pmo4j.rules.Language;

/** A page while it is written: markup goes through {@link #raw}, everything else through the escaper. */
final class HtmlPage {

    private final Appendable output;
    private final Language language;

    HtmlPage(Appendable output, Language language) {
        this.output = output;
        this.language = language;
    }

    Language language() {
        return language;
    }

    /** Writes markup, or a word of the program itself; never data. */
    HtmlPage raw(String markup) {
        try {
            output.append(markup);
        } catch (IOException e) {
            throw failed(e);
        }
        return this;
    }

    /** Writes text of any origin. */
    HtmlPage text(String text) {
        try {
            HtmlEscaper.escape(text, output);
        } catch (IOException e) {
            throw failed(e);
        }
        return this;
    }

    /** Writes a text of the data so that its direction of writing does not reach the text around it. */
    HtmlPage name(String name) {
        char[] characters = name.toCharArray();
        return Bidi.requiresBidi(characters, 0, characters.length) ? raw("<bdi>").text(name).raw("</bdi>") : text(name);
    }

    /** Writes one of two words of the program. */
    HtmlPage word(String en, String zh) {
        return text(language.pick(en, zh));
    }

    HtmlPage number(long number) {
        return raw(grouped(number));
    }

    /** Writes an element with one of two words of the program. */
    HtmlPage element(String name, String en, String zh) {
        return raw("<" + name + ">").word(en, zh).raw("</" + name + ">");
    }

    /** Writes the head of a column. */
    HtmlPage column(String en, String zh) {
        return raw("<th scope=col>").word(en, zh);
    }

    /** Writes the head of a column of numbers. */
    HtmlPage numbers(String en, String zh) {
        return raw("<th scope=col class=n>").word(en, zh);
    }

    /** Writes a cell with text of the data; an empty one where there is none. */
    HtmlPage cell(@Nullable Object value) {
        raw("<td>");
        return value == null ? this : name(value.toString());
    }

    /** Names a constant as people write it: in English its name in lower case with a capital, in Chinese its Chinese name. */
    String label(Localized word) {
        if (language == Language.ZH) {
            return word.nameZh();
        }
        String name = ((Enum<?>) word).name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Returns a whole number with a comma after each three digits, as both languages write it. */
    static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** Returns a decimal number in the same way. */
    static String grouped(BigDecimal number, int decimals) {
        return String.format(Locale.ROOT, "%,." + decimals + "f", number.setScale(decimals, RoundingMode.HALF_UP));
    }

    /** Returns a share in whole percent, never 0 % of something nor 100 % of less than all; a dash where there is no whole. */
    static String percent(long part, long whole) {
        if (whole == 0) {
            return "–";
        }
        if (part > 0 && part * 200 < whole) {
            return "< 1 %";
        }
        if (part < whole && (whole - part) * 200 < whole) {
            return "> 99 %";
        }
        return Math.round(100.0 * part / whole) + " %";
    }

    private static UncheckedIOException failed(IOException e) {
        return Unwritten.because(e);
    }
}
