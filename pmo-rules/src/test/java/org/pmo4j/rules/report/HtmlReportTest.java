package org.pmo4j.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pmo4j.model.testkit.Portfolios;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.GovernanceReport;
import org.pmo4j.rules.Language;
import org.pmo4j.rules.Outcome;
import org.pmo4j.rules.PolicyResult;
import org.pmo4j.rules.Sample;

class HtmlReportTest {

    private static final GovernanceEngine ENGINE = GovernanceEngine.standard();
    private static final GovernanceReport REPORT = ENGINE.evaluate(Sample.portfolio(), Sample.AS_OF);

    @ParameterizedTest
    @EnumSource
    void shows_every_finding_with_its_key_and_no_other(Language language) {
        List<String> expected = REPORT.findings()
                .map(finding -> finding.policy().id() + " " + finding.subject())
                .sorted()
                .toList();

        assertThat(keys(page(REPORT, language))).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void shows_the_message_of_every_violation(Language language) {
        String text = page(REPORT, language).text();

        assertThat(REPORT.findings().filter(finding -> finding.outcome() != Outcome.UNKNOWN))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(text).contains(finding.message(language).replaceAll("\\s+", " ")));
    }

    @Test
    void classes_of_a_row_tell_outcome_severity_and_binding_force() {
        Document page = page(REPORT, Language.EN);

        for (PolicyResult finding : REPORT.findings().toList()) {
            String row = "tr.o" + finding.outcome().ordinal() + ".s" + finding.severity().ordinal() + ".b"
                    + finding.bindingForce().ordinal();
            String key = finding.policy().id() + " " + finding.subject();
            assertThat(page.select(row).stream().flatMap(element -> keys(element).stream())).contains(key);
        }
    }

    @Test
    void counts_outcomes_as_the_report_does() {
        Document page = page(REPORT, Language.EN);

        assertThat(page.select(".outcomes tbody tr").eachText()).hasSize(6).element(1).asString()
                .startsWith("Fail " + REPORT.summary().get(Outcome.FAIL) + " ");
    }

    @Test
    void puts_the_gravest_project_first_and_marks_those_of_which_too_little_is_known() {
        List<String> rows = page(REPORT, Language.EN).select(".overview tbody tr").eachText();

        assertThat(rows).hasSize(18);
        assertThat(rows.get(0)).startsWith("▲ Red P-107 Intranet relaunch Executing 7 2 1 – 19 %");
        assertThat(rows).anySatisfy(row -> assertThat(row).startsWith("? Grey P-112 Coastal wind farm"));
    }

    @ParameterizedTest
    @EnumSource
    void folds_the_rows_of_all_but_the_gravest_hundred_projects(Language language) {
        Document page = page(ENGINE.evaluate(Portfolios.large(1, 103), Sample.AS_OF), language);

        assertThat(page.select("#overview > table.overview tbody tr")).hasSize(100);
        assertThat(page.select("#overview > details.more > table.overview tbody tr")).hasSize(3);
        assertThat(page.select("#overview > details.more > summary").text())
                .isEqualTo(language.pick("3 further projects", "其余 3 个项目"));
    }

    @ParameterizedTest
    @EnumSource
    void loads_nothing_and_allows_no_script_or_style_but_its_own(Language language) throws Exception {
        Document page = page(REPORT, language);
        String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");

        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("style")).hasSize(1);
        assertThat(policy).startsWith("default-src 'none'; ")
                .contains("script-src '" + hash(page.select("script").first().data()) + "'")
                .contains("style-src '" + hash(page.select("style").first().data()) + "'");
        assertThat(page.select("[src], link, img, iframe, object, embed, [style], base")).isEmpty();
        assertThat(page.select("[href]").eachAttr("href")).allMatch(href -> href.startsWith("#"));
        assertThat(page.select("style").first().data()).doesNotContain("@import").doesNotContain("url(h");
    }

    @ParameterizedTest
    @EnumSource
    void links_lead_to_parts_of_the_page_and_ids_are_unique(Language language) {
        Document page = page(REPORT, language);
        List<String> ids = page.select("[id]").eachAttr("id");

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.select("a[href]").eachAttr("href").stream().map(href -> href.substring(1))).isSubsetOf(ids);
        assertThat(page.select("[aria-labelledby]").eachAttr("aria-labelledby")).isSubsetOf(ids);
    }

    @ParameterizedTest
    @EnumSource
    void tables_have_captions_and_heads_and_headings_skip_no_level(Language language) {
        Document page = page(REPORT, language);

        assertThat(page.select("table")).isNotEmpty().allSatisfy(table -> assertThat(table.select("> caption")).hasSize(1));
        assertThat(page.select("th:not([scope])")).isEmpty();
        int last = 0;
        for (Element heading : page.select("h1, h2, h3, h4")) {
            int level = heading.tagName().charAt(1) - '0';
            assertThat(level).as(heading.text()).isLessThanOrEqualTo(last + 1);
            last = level;
        }
        assertThat(page.select("h1")).hasSize(1);
    }

    @Test
    void names_its_language() {
        assertThat(page(REPORT, Language.EN).select("html").attr("lang")).isEqualTo("en");
        assertThat(page(REPORT, Language.ZH).select("html").attr("lang")).isEqualTo("zh-Hans");
    }

    @Test
    void gives_the_same_page_for_the_same_input() {
        GovernanceReport again = ENGINE.evaluate(Sample.portfolio(), Sample.AS_OF);

        assertThat(html(again, Language.EN)).isEqualTo(html(REPORT, Language.EN));
    }

    @ParameterizedTest
    @EnumSource
    void markup_is_well_formed(Language language) {
        Parser parser = Parser.htmlParser().setTrackErrors(20);

        parser.parseInput(unfolded(html(REPORT, language)), "");

        assertThat(parser.getErrors()).isEmpty();
    }

    @Test
    void shows_gates_with_decisions_and_open_conditions() {
        String gates = part("P-104").select("table").first().text();

        assertThat(gates).contains("DP3 Authorise the roll-out stage 2025-12-15 2025-12-15 * Conditional go · AUTHORISE C-3: ")
                .contains("due 2026-03-16 15 days overdue");
        assertThat(part("P-104").select("svg.gates path.held")).hasSize(3);
    }

    @Test
    void shows_earned_value_where_it_is_held() {
        Element part = part("P-108");

        assertThat(part.select("svg.ev path")).hasSize(4);
        assertThat(part.text()).contains("2026-02-28 EUR 9,800,000 EUR 8,200,000 EUR 9,700,000 0.85 0.84");
        assertThat(part("P-105").select("svg.ev")).isEmpty();
    }

    @Test
    void says_that_a_register_is_not_held_instead_of_drawing_nothing() {
        assertThat(part("P-112").text())
                .contains("Unknown: the source does not hold the gate plan.")
                .contains("Unknown: the source does not hold the process log.");
    }

    private static Element part(String project) {
        return page(REPORT, Language.EN).select("section[data-p=" + project + "]").first();
    }

    /** Returns policy and subject of each finding, as somebody reads them who has the page only. */
    static List<String> keys(Element root) {
        List<String> keys = new ArrayList<>();
        for (Element finding : root.select(".f")) {
            boolean row = finding.tagName().equals("tr");
            Element code = (row ? finding : finding.parent()).select("code").first();
            String subject = code != null ? code.text() : "Project/" + finding.closest("section").attr("data-p");
            keys.add((row ? finding.select("a").first() : finding).text() + " " + subject);
        }
        keys.sort(null);
        return keys;
    }

    static Document page(GovernanceReport report, Language language) {
        return parsed(html(report, language));
    }

    static String html(GovernanceReport report, Language language) {
        StringBuilder page = new StringBuilder();
        HtmlReport.in(language).write(report, page);
        return page.toString();
    }

    private static String hash(String text) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(digest);
    }

    /** Reads a page as a browser does that runs no script. */
    static Document parsed(String html) {
        return Jsoup.parse(unfolded(html));
    }

    /** The parser knows no drawings inside noscript; browsers do. */
    private static String unfolded(String html) {
        return html.replace("noscript>", "div>");
    }
}
