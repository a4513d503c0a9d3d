package org.pmo4j.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pmo4j.model.governance.SubjectKey;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.rules.Language;
import org.pmo4j.rules.Outcome;
import org.pmo4j.rules.Severity;
import org.pmo4j.rules.adoption.FindingChange;
import org.pmo4j.rules.adoption.FindingKey;
import org.pmo4j.rules.adoption.ReportDiff;
import org.pmo4j.rules.adoption.ReportSnapshot;
import org.pmo4j.rules.adoption.ReportedFinding;

class DiffRenderersTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 30);

    @Test
    void text_tells_all_but_what_is_still_open_as_it_was() {
        assertThat(text(DiffText.in(Language.EN))).isEqualTo("""
                Findings of 2026-04-30 against 2026-03-31
                Warning: The reports rest on different policies or parameters: a finding may have changed without a change in the data.

                  1  new
                  1  expired
                  1  changed
                  1  waived
                  1  fixed
                  1  gone
                  1  still open

                New
                  GATE-001 Project/P-1  MAJOR  UNKNOWN
                      not held

                Expired
                  GATE-002 Project/P-1  MAJOR
                      again

                Changed
                  GATE-003 Project/P-1  BLOCKER
                      before: MINOR  10 days late
                      now: 40 days late

                Waived
                  GATE-004 Project/P-1  MAJOR  WAIVED  W-9
                      exempted

                Fixed
                  GATE-005 Project/P-1  MAJOR
                      mended

                Gone
                  GATE-006 Project/P-1  MAJOR
                      left
                """);
    }

    @Test
    void text_speaks_chinese() {
        assertThat(text(DiffText.in(Language.ZH)))
                .startsWith("发现比较:2026-04-30 对比 2026-03-31\n注意:两份报告所用的策略或参数不同")
                .contains("\n新增\n  GATE-001 Project/P-1  重要  未知\n")
                .contains("      此前:一般  10 days late\n      现在:40 days late\n");
    }

    @Test
    void json_is_valid_against_the_published_schema() throws IOException {
        String json = json(diff());

        assertThat(schema().validate(json, InputFormat.JSON)).isEmpty();
        for (FindingChange change : FindingChange.values()) {
            assertThat(json).contains("\"change\" : \"" + change + "\"").contains("\"" + change + "\" : 1");
        }
        assertThat(json).startsWith("{\n  \"schemaVersion\" : \"1.0\"").endsWith("}\n").contains("\"POLICIES_DIFFER\"");
    }

    @Test
    void schema_refuses_a_new_finding_that_was_there_before_and_a_fixed_one_that_still_is() throws IOException {
        String json = json(diff());

        assertThat(schema().validate(json.replace("\"change\" : \"CHANGED\"", "\"change\" : \"NEW\""), InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema().validate(json.replace("\"change\" : \"CHANGED\"", "\"change\" : \"FIXED\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void page_names_every_finding_and_needs_neither_script_nor_network(Language language) {
        String page = page(diff(), language);

        for (int i = 1; i <= 7; i++) {
            assertThat(page).contains("GATE-00" + i);
        }
        assertThat(page)
                .startsWith("<!DOCTYPE html>\n<html lang=\"" + language.pick("en", "zh-Hans") + "\">")
                .endsWith("</html>\n")
                .doesNotContain("<script", "http://", "https://", "<link", "<img", "onclick");
    }

    @Test
    void page_allows_its_own_style_and_nothing_else() throws Exception {
        String page = page(diff(), Language.EN);
        Matcher style = Pattern.compile("<style>(.*)</style>", Pattern.DOTALL).matcher(page);

        assertThat(style.find()).isTrue();
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.group(1).getBytes(StandardCharsets.UTF_8));
        assertThat(page).contains("content=\"default-src 'none'; style-src 'sha256-"
                + Base64.getEncoder().encodeToString(digest) + "'\"");
    }

    @Test
    void hostile_texts_stay_texts() throws IOException {
        String hostile = "</bdi><script>alert('x')</script>&\"\u202E\u0007" + "x".repeat(10_000) + "\uD83D\uDE80";
        SubjectKey subject = new SubjectKey("Risk", "<img src=x onerror=alert(1)>", new ProjectId("<b>P</b>"));
        ReportedFinding finding = new ReportedFinding(
                new FindingKey("GATE-001", subject), Outcome.WAIVED, Severity.MAJOR, hostile, "<i>W</i>");
        ReportDiff diff = ReportDiff.of(report(MARCH, "a", List.of()), report(APRIL, "a", List.of(finding)));

        String page = page(diff, Language.EN);
        StringBuilder text = new StringBuilder();
        DiffText.in(Language.EN).write(diff, text);

        assertThat(page)
                .doesNotContain("<script", "<img", "<b>", "<i>", "\u202E", "\u0007")
                .contains("&lt;/bdi&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;&quot;")
                .contains("\uD83D\uDE80");
        assertThat(text).doesNotContain("\u202E", "\u0007");
        assertThat(schema().validate(json(diff), InputFormat.JSON)).isEmpty();
    }

    private static ReportDiff diff() {
        return ReportDiff.of(
                report(MARCH, "a", List.of(
                        finding(2, Outcome.WAIVED, Severity.MAJOR, "again", "W-2"),
                        finding(3, Outcome.FAIL, Severity.MINOR, "10 days late", null),
                        finding(4, Outcome.FAIL, Severity.MAJOR, "exempted", null),
                        finding(5, Outcome.FAIL, Severity.MAJOR, "mended", null),
                        finding(6, Outcome.FAIL, Severity.MAJOR, "left", null),
                        finding(7, Outcome.FAIL, Severity.MAJOR, "as before", null))),
                report(APRIL, "b", List.of(
                        finding(1, Outcome.UNKNOWN, Severity.MAJOR, "not held", null),
                        finding(2, Outcome.FAIL, Severity.MAJOR, "again", null),
                        finding(3, Outcome.FAIL, Severity.BLOCKER, "40 days late", null),
                        finding(4, Outcome.WAIVED, Severity.MAJOR, "exempted", "W-9"),
                        finding(7, Outcome.FAIL, Severity.MAJOR, "as before", null)), key(5)));
    }

    private static ReportSnapshot report(LocalDate asOf, String hash, List<ReportedFinding> findings, FindingKey... cleared) {
        return new ReportSnapshot(asOf, hash.repeat(64), false, findings, Set.of(cleared));
    }

    private static ReportedFinding finding(int number, Outcome outcome, Severity severity, String message, String waiver) {
        return new ReportedFinding(key(number), outcome, severity, message, waiver);
    }

    private static FindingKey key(int number) {
        return new FindingKey("GATE-00" + number, SubjectKey.parse("P-1"));
    }

    private static String text(DiffText renderer) {
        StringBuilder text = new StringBuilder();
        renderer.write(diff(), text);
        return text.toString();
    }

    private static String page(ReportDiff diff, Language language) {
        StringBuilder page = new StringBuilder();
        DiffHtml.in(language).write(diff, page);
        return page.toString();
    }

    private static String json(ReportDiff diff) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DiffJson.write(diff, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("../docs/diff.schema.json")));
    }
}
