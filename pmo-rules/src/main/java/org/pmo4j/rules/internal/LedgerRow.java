package org.pmo4j.rules.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.gate.Gate;
import org.pmo4j.model.gate.GateReview;
import org.pmo4j.model.governance.BindingForce;
import org.pmo4j.model.governance.SubjectKey;
import org.pmo4j.rules.Evidence;
import org.pmo4j.rules.Language;
import org.pmo4j.rules.Outcome;
import org.pmo4j.rules.Policy;
import org.pmo4j.rules.PolicyResult;
import org.pmo4j.rules.Severity;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.authoring.GovernedPortfolio;
import org.pmo4j.rules.authoring.Limits;
import org.pmo4j.rules.authoring.Scope;

/** A row of the ledger, made when somebody reads it. */
record LedgerRow(Policy policy, Scope scope, Object rawSubject, Outcome outcome, @Nullable Detail detail)
        implements PolicyResult {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    @Override
    public SubjectKey subject() {
        return Subjects.of(scope, rawSubject);
    }

    @Override
    public Severity severity() {
        return detail == null || detail.severity() == null ? policy.severity() : detail.severity();
    }

    @Override
    public BindingForce bindingForce() {
        return scope instanceof Governed governed
                ? BindingTable.force(policy.enforcement(), severity(), governed, atPortfolioGate(governed))
                : BindingTable.force(policy.enforcement(), severity(), (GovernedPortfolio) scope);
    }

    private boolean atPortfolioGate(Governed governed) {
        return rawSubject instanceof GateReview review
                && governed.project().gatePlan().gates().stream()
                        .filter(Gate::portfolioGate)
                        .anyMatch(gate -> gate.reviews().contains(review));
    }

    @Override
    public List<Evidence> evidence() {
        if (detail == null) {
            return List.of();
        }
        List<Evidence> evidence = new ArrayList<>();
        observed().forEach((name, value) -> evidence.add(new Evidence(name, Values.plain(value), null, null)));
        detail.missing().forEach(name -> evidence.add(new Evidence(name, null, "held by the source", null)));
        if (detail.error() != null) {
            evidence.add(new Evidence("error", detail.error(), null, null));
        }
        limits().forEach(limit ->
                evidence.add(new Evidence(limit.name(), null, Values.plain(limit.value()), limit.source())));
        return evidence;
    }

    @Override
    public List<Evidence> evidence(Language language) {
        if (detail == null) {
            return List.of();
        }
        List<Evidence> evidence = new ArrayList<>();
        observed().forEach(
                (name, value) -> evidence.add(new Evidence(name, Values.shown(value, language), null, null)));
        detail.missing().forEach(name -> evidence.add(new Evidence(
                language.component(name), null, language.pick("held by the source", "来源系统提供"), null)));
        if (detail.error() != null) {
            evidence.add(new Evidence(language.pick("error", "错误"), detail.error(), null, null));
        }
        limits().forEach(limit -> evidence.add(new Evidence(
                language.parameter(policy.parameter(limit.name())),
                null,
                Values.shown(limit.value(), language),
                Values.source(limit.source(), language))));
        return evidence;
    }

    private Map<String, Object> observed() {
        Map<String, Object> observed = new LinkedHashMap<>();
        for (int i = 0; i + 1 < detail.evidence().length; i += 2) {
            observed.put((String) detail.evidence()[i], detail.evidence()[i + 1]);
        }
        return observed;
    }

    private List<Limits.Limit> limits() {
        return policy.parameters().isEmpty() ? List.of() : scope.limits(policy.id()).values();
    }

    @Override
    public List<String> missing() {
        return detail == null ? List.of() : detail.missing();
    }

    @Override
    public @Nullable String waiver() {
        return detail == null ? null : detail.waiver();
    }

    @Override
    public String message(Language language) {
        return switch (outcome) {
            case PASS, NOT_APPLICABLE -> "";
            case FAIL, WAIVED -> violation(language);
            case UNKNOWN -> language.pick("Cannot be decided: the source does not hold ", "无法判定:来源系统未提供")
                    + missing().stream().map(language::component).collect(Collectors.joining(language.pick(", ", "、")))
                    + language.pick(".", "。");
            case ERROR -> language.pick("The policy failed: ", "策略执行出错:") + detail.error();
        };
    }

    private String violation(Language language) {
        Map<String, Object> values = new HashMap<>(observed());
        limits().forEach(limit -> values.putIfAbsent(limit.name(), limit.value()));
        return PLACEHOLDER.matcher(policy.message().in(language)).replaceAll(
                word -> Matcher.quoteReplacement(Values.shown(values.get(word.group(1)), language)));
    }
}
