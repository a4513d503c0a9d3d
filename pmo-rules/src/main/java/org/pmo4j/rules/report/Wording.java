package org.pmo4j.rules.report;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.governance.Waiver;
import org.pmo4j.rules.Evidence;
import org.pmo4j.rules.GovernanceReport;
import org.pmo4j.rules.Language;
import org.pmo4j.rules.PolicyResult;

/** Says in one line what the row of a report holds in several parts. */
final class Wording {

    private final Language language;
    private final Map<String, Waiver> waivers = new HashMap<>();

    Wording(GovernanceReport report, Language language) {
        this.language = language;
        if (report.portfolio().waivers() != null) {
            report.portfolio().waivers().waivers().forEach(waiver -> waivers.put(waiver.id().value(), waiver));
        }
    }

    /** Returns what happened; for a row without a message the title of the policy and the outcome. */
    String message(PolicyResult result) {
        return result.outcome().finding()
                ? result.message(language)
                : result.policy().title().in(language)
                        + language.pick(": ", ":")
                        + language.nameOf(result.outcome());
    }

    /** Returns the evidence in the words of a message, separated by semicolons. */
    String evidence(PolicyResult result) {
        return result.evidence(language).stream()
                .map(this::evidence)
                .collect(Collectors.joining(language.pick("; ", ";")));
    }

    private String evidence(Evidence evidence) {
        if (evidence.observed() != null) {
            return evidence.name() + " = " + evidence.observed();
        } else if (evidence.source() != null) {
            return evidence.name() + " = " + evidence.required() + " (" + evidence.source() + ")";
        }
        return evidence.name() + language.pick(": must be ", ":须") + evidence.required();
    }

    /** Returns the waiver with who approved it, how long it holds and why; null unless WAIVED. */
    @Nullable String waiver(PolicyResult result) {
        if (result.waiver() == null) {
            return null;
        }
        Waiver waiver = waivers.get(result.waiver());
        return language.pick("Waiver ", "豁免") + waiver.id().value()
                + language.pick(", approved by ", ",批准人") + waiver.approvedBy().value()
                + language.pick(" on ", ",批准于") + waiver.approvedOn()
                + language.pick(", valid to ", ",有效期至") + waiver.expiresOn()
                + language.pick(": ", ":") + waiver.reason();
    }
}
