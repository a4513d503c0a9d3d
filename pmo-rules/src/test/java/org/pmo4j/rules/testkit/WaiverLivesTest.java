package org.pmo4j.rules.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.governance.Waiver;
import org.pmo4j.model.governance.WaiverRegister;
import org.pmo4j.model.governance.WaiverStep;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.id.WaiverId;
import org.pmo4j.model.organization.Person;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.model.testkit.PortfolioKind;
import org.pmo4j.model.testkit.Portfolios;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.GovernanceReport;
import org.pmo4j.rules.Outcome;
import org.pmo4j.rules.PolicyResult;
import org.pmo4j.rules.WaiverStanding;
import org.pmo4j.rules.WaiverState;

/** Waivers in all stages of their lives, on the violations of generated portfolios, judged on several days. */
class WaiverLivesTest {

    private static final int SEEDS = 15;
    private static final int MAX_DAYS = 180;
    private static final LocalDate AS_OF = Portfolios.AS_OF;
    private static final GovernanceEngine ENGINE = GovernanceEngine.standard();

    @Test
    void a_waiver_exempts_on_the_days_that_its_steps_tell_and_no_finding_is_lost_or_counted_twice() {
        int exempted = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            Portfolio plain = Portfolios.of(seed, PortfolioKind.CONTRADICTORY).withWaivers(null);
            List<Waiver> waivers = waivers(random, plain);
            Portfolio waived = plain.withWaivers(new WaiverRegister(waivers));
            for (int offset : new int[] {-40, 0, 30, 100}) {
                exempted += judge(plain, waived, waivers, AS_OF.plusDays(offset), "seed " + seed + ", day " + offset);
            }
        }
        assertThat(exempted).isPositive();
    }

    private static int judge(Portfolio plain, Portfolio waived, List<Waiver> waivers, LocalDate day, String where) {
        GovernanceReport report = ENGINE.evaluate(waived, day);
        List<WaiverStanding> standings = report.waivers();
        List<WaiverId> valid = standings.stream()
                .filter(standing -> standing.state() == WaiverState.VALID || standing.state() == WaiverState.EXPIRING)
                .map(standing -> standing.waiver().id())
                .toList();
        int exempted = standings.stream().mapToInt(WaiverStanding::exempted).sum();

        assertThat(standings.stream().map(standing -> standing.waiver().id())).as(where).containsExactlyInAnyOrderElementsOf(
                waivers.stream().filter(waiver -> !waiver.steps().get(0).on().isAfter(day)).map(Waiver::id).toList());
        assertThat(valid).as(where).containsExactlyInAnyOrderElementsOf(
                waivers.stream().filter(waiver -> validOn(day, waiver.steps())).map(Waiver::id).toList());
        assertThat(exempted).as(where).isEqualTo(report.summary().get(Outcome.WAIVED));
        assertThat(standings).as(where).allMatch(standing -> standing.exempted() == 0 || valid.contains(standing.waiver().id()));
        assertThat(withoutPort019(report, Outcome.FAIL) + exempted)
                .as(where)
                .isEqualTo(withoutPort019(ENGINE.evaluate(plain, day), Outcome.FAIL));
        return exempted;
    }

    private static int withoutPort019(GovernanceReport report, Outcome outcome) {
        return (int) report.results()
                .filter(result -> result.outcome() == outcome && !result.policy().id().equals("PORT-019"))
                .count();
    }

    private static boolean validOn(LocalDate day, List<WaiverStep> steps) {
        LocalDate lastDay = null;
        for (WaiverStep step : steps) {
            if (!step.on().isAfter(day)) {
                lastDay = step.expiresOn();
            }
        }
        return lastDay != null && !day.isAfter(lastDay);
    }

    private static List<Waiver> waivers(Random random, Portfolio portfolio) {
        List<Person> people = portfolio.organization().people();
        List<Waiver> waivers = new ArrayList<>();
        if (people.size() > 1) {
            for (PolicyResult result : ENGINE.evaluate(portfolio, AS_OF).findings().toList()) {
                if (result.outcome() == Outcome.FAIL && random.nextInt(3) == 0) {
                    waivers.add(lived(random, "W-" + waivers.size(), result, people.get(0).id(), people.get(1).id()));
                }
            }
        }
        return waivers;
    }

    private static Waiver lived(Random random, String id, PolicyResult result, PersonId asking, PersonId deciding) {
        LocalDate day = AS_OF.minusDays(random.nextInt(60) - 10);
        Waiver waiver = Waiver.request(new WaiverId(id), result.policy().id(), result.subject().toString(), asking, day, "Agreed");
        if (random.nextInt(5) == 0) {
            return random.nextBoolean() ? waiver : waiver.refuse(deciding, day.plusDays(3), "Not agreed");
        }
        day = day.plusDays(random.nextInt(10));
        waiver = waiver.approve(deciding, day, "Agreed", day.plusDays(random.nextInt(60)), MAX_DAYS);
        if (random.nextBoolean()) {
            waiver = waiver.extend(deciding, waiver.expiresOn(), "Longer", waiver.expiresOn().plusDays(1 + random.nextInt(90)), MAX_DAYS);
        }
        return random.nextInt(3) == 0
                ? waiver.withdraw(asking, last(waiver).plusDays(random.nextInt(40)), "Done")
                : waiver;
    }

    private static LocalDate last(Waiver waiver) {
        return waiver.steps().get(waiver.steps().size() - 1).on();
    }
}
