package org.pmo4j.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlEscaperTest {

    @Test
    void markup_and_quotes_become_text() throws IOException {
        assertThat(escaped("</script><a href=\"x\" title='`'>&amp;"))
                .isEqualTo("&lt;/script&gt;&lt;a href=&quot;x&quot; title=&#39;&#96;&#39;&gt;&amp;amp;");
    }

    @ParameterizedTest
    @ValueSource(chars = {'\u0000', '\u0007', '\u001B', '\u007F', '\u0085', '\u061C', '\u200E', '\u200F', '\u202A', '\u202E',
        '\u2028', '\u2029', '\u2066', '\u2069', '\uFEFF', '\uFFFE', '\uFFFF', '\uD83D', '\uDE00'})
    void what_nobody_sees_is_shown(char hidden) throws IOException {
        assertThat(escaped("a" + hidden + "b")).isEqualTo("a\uFFFDb");
    }

    @ParameterizedTest
    @ValueSource(chars = {'\n', '\r', '\t'})
    void line_breaks_and_tabs_become_spaces(char space) throws IOException {
        assertThat(escaped("a" + space + "b")).isEqualTo("a b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bridge", "北区水厂", "\u05E9\u05DC\u05D5\u05DD", "\uD83D\uDE00", "\uD83D\uDC69\u200D\uD83D\uDE80", "=1+1", "a\u00A0b"})
    void other_text_stays_as_it_is(String text) throws IOException {
        assertThat(escaped(text)).isEqualTo(text);
    }

    @Test
    void a_half_pair_at_the_end_is_shown_and_a_pair_after_it_stays() throws IOException {
        assertThat(escaped("a\uD83D")).isEqualTo("a\uFFFD");
        assertThat(escaped("\uD83D\uD83D\uDE00")).isEqualTo("\uFFFD\uD83D\uDE00");
    }

    private static String escaped(String text) throws IOException {
        StringBuilder output = new StringBuilder();
        HtmlEscaper.escape(text, output);
        return output.toString();
    }
}
