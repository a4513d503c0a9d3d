package org.pmo4j.rules.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pmo4j.rules.Evidence;
import org.pmo4j.rules.Language;
import org.pmo4j.rules.Outcome;
import org.pmo4j.rules.Policy;
import org.pmo4j.rules.PolicyResult;
import org.pmo4j.rules.Text;

/** The law of texts. */
final class TextLaw {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    private TextLaw() {}

    static void texts(Trial trial) {
        List<String> faults = new ArrayList<>();
        List<PolicyResult> results = trial.results(trial.portfolio);
        results.stream().map(PolicyResult::policy).distinct().forEach(policy -> {
            check(policy.id() + " title", policy.title(), faults);
            check(policy.id() + " message", policy.message(), faults);
            check(policy.id() + " remedy", policy.remedy(), faults);
        });
        results.stream().filter(result -> result.outcome().finding()).forEach(result -> check(result, faults));
        trial.breach("none", faults);
    }

    private static void check(PolicyResult result, List<String> faults) {
        Text message = new Text(result.message(Language.EN), result.message(Language.ZH));
        check(Trial.key(result), message, faults);
        if (result.outcome() == Outcome.FAIL || result.outcome() == Outcome.WAIVED) {
            Set<String> unfilled = placeholders(result.policy());
            unfilled.removeAll(result.evidence().stream().map(Evidence::name).collect(Collectors.toSet()));
            if (!unfilled.isEmpty()) {
                faults.add("  " + Trial.key(result) + ": no evidence for " + unfilled + ": " + message.en());
            }
        }
    }

    private static Set<String> placeholders(Policy policy) {
        Set<String> names = new TreeSet<>();
        for (Language language : Language.values()) {
            Matcher placeholder = PLACEHOLDER.matcher(policy.message().in(language));
            while (placeholder.find()) {
                names.add(placeholder.group(1));
            }
        }
        return names;
    }

    private static void check(String what, Text text, List<String> faults) {
        if (text.en().isBlank()) {
            faults.add("  " + what + ": no English text");
        }
        if (text.zh().equals(text.en()) || text.zh().codePoints().noneMatch(Character::isIdeographic)) {
            faults.add("  " + what + ": no Chinese text: '" + text.zh() + "'");
        }
    }
}
