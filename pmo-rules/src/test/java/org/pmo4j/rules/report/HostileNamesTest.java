package org.pmo4j.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pmo4j.model.governance.WaiverRegister;
import org.pmo4j.model.id.ProjectId;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.model.project.Project;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.GovernanceReport;
import org.pmo4j.rules.Language;
import org.pmo4j.rules.Sample;

/** Names that try to leave their place in the page: as id, name, gate, condition, decision word and reason of a waiver. */
class HostileNamesTest {

    private static final GovernanceEngine ENGINE = GovernanceEngine.builder().packs("stage-gates", "portfolio").build();

    static List<String> names() {
        return List.of(
                "<script>alert(1)</script>",
                "</script><script>alert(1)</script>",
                "</noscript><script>alert(1)</script>",
                "</style><img src=x onerror=alert(1)>",
                "\" onmouseover=\"alert(1)",
                "' autofocus onfocus='alert(1)",
                "--><svg onload=alert(1)>",
                "<!--",
                "]]></title>",
                "&lt;b&gt; &amp;",
                "javascript:alert(1)",
                "=HYPERLINK(\"http://example.org\")",
                "\u202Egnp.exe",
                "\u05E9\u05DC\u05D5\u05DD 12",
                "\uD83D\uDC69\u200D\uD83D\uDE80",
                "\uD83D half",
                "x".repeat(180));
    }

    @ParameterizedTest
    @MethodSource("names")
    void stay_text_wherever_they_stand(String name) {
        Document hostile = HtmlReportTest.page(report(name), Language.EN);
        Document plain = HtmlReportTest.page(report("Bridge"), Language.EN);

        assertThat(tags(hostile)).isEqualTo(tags(plain));
        assertThat(hostile.select("script, style").eachText()).isEqualTo(plain.select("script, style").eachText());
        assertThat(hostile.getAllElements().stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .filter(attribute -> attribute.getKey().startsWith("on")
                                || attribute.getKey().equals("href") && !attribute.getValue().startsWith("#")))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void are_shown_as_they_are_written(String name) {
        Document page = HtmlReportTest.page(report(name), Language.EN);
        String shown = name.replace('\u202E', '\uFFFD').replace("\uD83D half", "\uFFFD half");

        assertThat(page.title()).startsWith(shown);
        assertThat(page.select("h1").text()).isEqualTo(shown);
        assertThat(page.select(".overview tbody .name").eachText()).contains(shown);
        assertThat(page.select("section.d").eachAttr("data-p")).contains(shown);
        assertThat(page.select("#waivers td").eachText()).contains(shown);
    }

    @Test
    void a_name_of_ten_thousand_characters_is_kept_as_a_whole() {
        String name = "long ".repeat(2000).strip();
        Portfolio portfolio = Sample.portfolio().withName(name);

        Document page = HtmlReportTest.parsed(
                HtmlReportTest.html(ENGINE.evaluate(portfolio, Sample.AS_OF), Language.EN));

        assertThat(page.select("h1").text()).isEqualTo(name);
    }

    @Test
    void writing_from_right_to_left_is_kept_apart_from_the_text_around_it() {
        Document page = HtmlReportTest.page(report("\u05E9\u05DC\u05D5\u05DD 12"), Language.EN);

        assertThat(page.select("h1 > bdi, .overview .name > bdi")).hasSize(2);
    }

    private static List<String> tags(Document page) {
        return page.getAllElements().stream().map(Element::tagName).filter(tag -> !tag.equals("bdi")).sorted().toList();
    }

    private static GovernanceReport report(String name) {
        Portfolio sample = Sample.portfolio();
        Project project = sample.project(new ProjectId("P-104")).withId(new ProjectId(name)).withName(name);
        Project hostile = project.withGatePlan(project.gatePlan().withGates(project.gatePlan().gates().stream()
                .map(gate -> gate.withName(name).withReviews(gate.reviews().stream()
                        .map(review -> review.withDecisionWord(name).withConditions(review.conditions() == null ? null
                                : review.conditions().stream().map(one -> one.withDescription(name)).toList()))
                        .toList()))
                .toList()));
        WaiverRegister waivers = new WaiverRegister(sample.waivers().waivers().stream()
                .filter(waiver -> waiver.subject().equals("P-103"))
                .map(waiver -> waiver.withReason(name).withCompensatingMeasure(name))
                .toList());
        List<Project> projects = Stream.concat(Stream.of(hostile), sample.projects().stream()).toList();
        Portfolio portfolio = sample.with().name(name).projects(projects).waivers(waivers).build();
        return ENGINE.evaluate(portfolio, Sample.AS_OF);
    }
}
