package org.pmo4j.rules.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pmo4j.model.governance.Waiver;
import org.pmo4j.model.governance.WaiverBuilder;
import org.pmo4j.model.governance.WaiverRegister;
import org.pmo4j.model.id.WaiverId;
import org.pmo4j.model.organization.Person;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.rules.Outcome;
import org.pmo4j.rules.PolicyResult;

/** The law of waivers. */
final class WaiverLaw {

    private WaiverLaw() {}

    static void waiving(Trial trial) {
        List<Person> people = trial.portfolio.organization().people();
        if (people.size() < 2) {
            return;
        }
        Portfolio without = trial.portfolio.withWaivers(new WaiverRegister(List.of()));
        List<PolicyResult> before = judged(trial.results(without));
        List<Waiver> waivers = new ArrayList<>();
        for (PolicyResult result : before) {
            if (result.outcome() == Outcome.FAIL && trial.random.nextBoolean()) {
                waivers.add(WaiverBuilder.builder()
                        .id(new WaiverId("LAW-" + (waivers.size() + 1)))
                        .policy(result.policy().id())
                        .subject(result.subject().toString())
                        .reason("Agreed while the law is checked.")
                        .requestedBy(people.get(0).id())
                        .approvedBy(people.get(1).id())
                        .approvedOn(trial.asOf)
                        .expiresOn(trial.asOf)
                        .compensatingMeasure("Watched more closely.")
                        .build());
            }
        }
        List<PolicyResult> after = judged(trial.results(without.withWaivers(new WaiverRegister(waivers))));
        Map<String, String> expected = new LinkedHashMap<>();
        before.forEach(result -> expected.put(Trial.key(result), row(outcome(result, waivers), result)));
        Map<String, String> found = new LinkedHashMap<>();
        after.forEach(result -> found.put(Trial.key(result), row(result.outcome(), result)));
        trial.compare("waivers -> " + waivers.stream().map(w -> w.policy() + " on " + w.subject()).toList(), expected, found);
    }

    private static List<PolicyResult> judged(List<PolicyResult> results) {
        return results.stream()
                .filter(result -> result.policy().registers().stream()
                        .noneMatch(register -> register.equals("waivers") || register.equals("portfolio.waivers")))
                .toList();
    }

    private static Outcome outcome(PolicyResult result, List<Waiver> waivers) {
        return result.outcome() == Outcome.FAIL
                        && waivers.stream().anyMatch(waiver ->
                                waiver.covers(result.policy().id(), result.policy().pack(), result.subject()))
                ? Outcome.WAIVED
                : result.outcome();
    }

    private static String row(Outcome outcome, PolicyResult result) {
        return result.policy().id() + " " + outcome + " " + result.subject() + Rows.details(result) + Rows.rest(result);
    }
}
