package org.pmo4j.rules.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pmo4j.model.governance.WaiverRegister;
import org.pmo4j.model.id.OrganizationId;
import org.pmo4j.model.id.PortfolioId;
import org.pmo4j.model.organization.OrganizationBuilder;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.model.portfolio.PortfolioBuilder;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.Language;
import org.pmo4j.rules.Sample;

class HtmlPartsTest {

    private static final GovernanceEngine ENGINE = GovernanceEngine.builder().packs("portfolio").build();

    @ParameterizedTest
    @CsvSource({
        "2026-03-29, expired 2 days ago",
        "2026-03-30, expired 1 day ago",
        "2026-03-31, expires in 0 days",
        "2026-04-01, expires in 1 day",
        "2026-04-30, expires in 30 days",
        "2026-05-01, ''"
    })
    void marks_a_waiver_that_expires_within_30_days(LocalDate expires, String mark) {
        Portfolio portfolio = Sample.portfolio();
        WaiverRegister one = new WaiverRegister(
                portfolio.waivers().waivers().stream().limit(1).map(waiver -> waiver.withExpiresOn(expires)).toList());

        Document page = page(portfolio.withWaivers(one));

        assertThat(page.select("#waivers tbody td:nth-child(9)").text()).startsWith((expires + " " + mark).strip());
        assertThat(page.select("#waivers tbody b.late").text()).isEqualTo(mark);
    }

    @Test
    void a_closed_waiver_is_not_marked() {
        Portfolio portfolio = Sample.portfolio();
        WaiverRegister one = new WaiverRegister(portfolio.waivers().waivers().stream()
                .limit(1)
                .map(waiver -> waiver.withExpiresOn(LocalDate.of(2026, 4, 1)).withClosedOn(Sample.AS_OF))
                .toList());

        Document page = page(portfolio.withWaivers(one));

        assertThat(page.select("#waivers tbody td:nth-child(9)").text()).startsWith("closed on 2026-03-31");
        assertThat(page.select("#waivers tbody b.late")).isEmpty();
    }

    @Test
    void waivers_that_are_not_held_are_unknown_and_an_empty_register_has_none() {
        assertThat(page(Sample.portfolio().withWaivers(null)).select("#waivers p").text())
                .isEqualTo("Unknown: the source does not hold waivers.");
        assertThat(page(Sample.portfolio().withWaivers(new WaiverRegister(List.of()))).select("#waivers p").text())
                .isEqualTo("There are none.");
    }

    @Test
    void lists_gates_and_conditions_by_the_day_they_are_due() {
        List<String> due = page(Sample.portfolio()).select("#due tbody tr").eachText();

        assertThat(due.get(0)).isEqualTo("2026-03-06 25 days overdue P-102 Smart water meters Gate: RfC Ready for closing"
                + " APPROVED_WITH_CONDITIONS 2 conditions");
        assertThat(due.get(1)).startsWith("2026-03-16 15 days overdue P-104 Customer portal Condition of gate DP3: C-3 ");
        assertThat(due).isSorted().noneMatch(row -> row.compareTo("2026-05-31") >= 0);
    }

    @Test
    void a_portfolio_without_projects_has_a_page() {
        Portfolio empty = PortfolioBuilder.builder()
                .id(new PortfolioId("PF"))
                .name("All")
                .organization(OrganizationBuilder.builder()
                        .id(new OrganizationId("O")).name("Works").units(List.of()).people(List.of()).pmos(List.of()).build())
                .programs(List.of())
                .projects(List.of())
                .build();

        Document page = page(empty);

        assertThat(page.select(".lead").text()).startsWith("0 of 0 projects violate");
        assertThat(page.select("#due p").text()).contains("within 60 days");
    }

    @ParameterizedTest
    @CsvSource({"0, 0, –", "0, 7, 0 %", "1, 2, 50 %", "1, 1000, < 1 %", "999, 1000, > 99 %", "7, 7, 100 %", "1, 200, 1 %"})
    void shares_never_round_something_to_nothing_nor_less_than_all_to_all(long part, long whole, String text) {
        assertThat(HtmlPage.percent(part, whole)).isEqualTo(text);
    }

    private static Document page(Portfolio portfolio) {
        return HtmlReportTest.page(ENGINE.evaluate(portfolio, Sample.AS_OF), Language.EN);
    }
}
