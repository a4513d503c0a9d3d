package org.pmo4j.rules.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.pmo4j.rules.Outcome;
import org.pmo4j.rules.Policy;
import org.pmo4j.rules.Severity;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.authoring.GovernedPortfolio;
import org.pmo4j.rules.authoring.JavaPolicy;
import org.pmo4j.rules.authoring.Reporter;
import org.pmo4j.rules.authoring.Scope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs policies written in Java, each alone and on one scope at a time. */
final class JavaRunner implements PolicySource.Runner {

    private static final Logger LOG = LoggerFactory.getLogger(JavaRunner.class);

    private final List<JavaPolicies.Entry> entries;
    private final Map<String, Integer> positions;

    JavaRunner(List<JavaPolicies.Entry> entries, Map<String, Integer> positions) {
        this.entries = entries;
        this.positions = positions;
    }

    @Override
    public Recorder run(List<? extends Scope> scopes) {
        Recorder all = new Recorder(Map.of(), scopes);
        for (Scope scope : scopes) {
            for (JavaPolicies.Entry entry : entries) {
                run(entry, scope, all);
            }
        }
        return all;
    }

    @Override
    public Recorder run(List<? extends Scope> scopes, Set<String> policies) {
        Recorder all = new Recorder(Map.of(), scopes);
        entries.stream()
                .filter(entry -> policies.contains(entry.policy().id()))
                .forEach(entry -> scopes.forEach(scope -> run(entry, scope, all)));
        return all;
    }

    private void run(JavaPolicies.Entry entry, Scope scope, Recorder into) {
        int position = positions.get(entry.policy().id());
        Recorder alone = new Recorder(Map.of(), List.of(scope));
        alone.speaks(position);
        try {
            Reporter report = new Checked(entry.policy(), scope, alone);
            if (entry.java() instanceof JavaPolicy.OnProject java && scope instanceof Governed project) {
                java.evaluate(project, report);
            } else if (entry.java() instanceof JavaPolicy.OnPortfolio java && scope instanceof GovernedPortfolio whole) {
                java.evaluate(whole, report);
            }
            alone.checkRunaway(scope);
            alone.of(scope).forEach(found -> into.add(scope, found));
        } catch (RuntimeException | StackOverflowError e) {
            LOG.warn("policy {} failed", entry.policy().id(), e);
            into.add(scope, new Recorder.Entry(
                    position, Outcome.ERROR, Subjects.owner(scope), Detail.error(RuleRunner.inOneLine(e))));
        }
    }

    /** Refuses at once what {@link PolicyLint} refuses in a rule file before it ever runs. */
    private record Checked(Policy policy, Scope expected, Reporter to) implements Reporter {

        @Override
        public void examined(Scope scope, Object subject) {
            check(scope, subject, policy.severity());
            to.examined(scope, subject);
        }

        @Override
        public void violated(Scope scope, Object subject, Object... evidence) {
            check(scope, subject, policy.severity());
            checkEvidence(evidence);
            to.violated(scope, subject, evidence);
        }

        @Override
        public void violatedAs(Severity severity, Scope scope, Object subject, Object... evidence) {
            check(scope, subject, severity);
            checkEvidence(evidence);
            to.violatedAs(severity, scope, subject, evidence);
        }

        @Override
        public void unknown(Scope scope, Object subject, String... missing) {
            check(scope, subject, policy.severity());
            checkMissing(missing);
            to.unknown(scope, subject, missing);
        }

        @Override
        public void unknownAs(Severity severity, Scope scope, Object subject, String... missing) {
            check(scope, subject, severity);
            checkMissing(missing);
            to.unknownAs(severity, scope, subject, missing);
        }

        private void check(Scope scope, Object subject, Severity severity) {
            if (scope != expected) {
                throw new IllegalArgumentException("it reports on another scope than the one it was given");
            }
            Subjects.of(scope, subject);
            if (severity.ordinal() > policy.severity().ordinal()) {
                throw new IllegalArgumentException(
                        "it reports severity " + severity + ", above its own, " + policy.severity());
            }
        }

        private void checkEvidence(Object... evidence) {
            Set<String> lacking = new TreeSet<>(PolicyWords.placeholders(policy.message().en()));
            policy.parameters().forEach(parameter -> lacking.remove(parameter.name()));
            for (int i = 0; i < evidence.length; i += 2) {
                if (!(evidence[i] instanceof String) || i + 1 == evidence.length) {
                    throw new IllegalArgumentException("its evidence is not made of names and values in turn");
                }
                lacking.remove(evidence[i]);
            }
            if (!lacking.isEmpty()) {
                throw new IllegalArgumentException("its message uses " + lacking + ", which is not in its evidence");
            }
        }

        private static void checkMissing(String... missing) {
            if (missing.length == 0) {
                throw new IllegalArgumentException("it reports UNKNOWN and does not say what is missing");
            }
        }
    }
}
