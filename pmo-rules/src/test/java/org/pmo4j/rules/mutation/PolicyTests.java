package org.pmo4j.rules.mutation;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.pmo4j.rules.policies.PolicyCheck;

/** The test classes of one policy. */
final class PolicyTests {

    /** What became of a text. */
    enum Verdict {
        KILLED,
        SURVIVED,
        UNCOMPILABLE
    }

    private final String id;
    private final LauncherDiscoveryRequest request;
    private String failure = "";
    private final Launcher launcher = LauncherFactory.create(LauncherConfig.builder()
            .enableTestExecutionListenerAutoRegistration(false)
            .enableLauncherSessionListenerAutoRegistration(false)
            .build());

    PolicyTests(String id, List<Class<?>> classes) {
        this.id = id;
        this.request = LauncherDiscoveryRequestBuilder.request()
                .selectors(classes.stream().map(type -> selectClass(type)).toList())
                .filters(EngineFilter.includeEngines("junit-jupiter"))
                .enableImplicitConfigurationParameters(false)
                .build();
    }

    /** Asks the tests about a text in the place of the policy's file. */
    Verdict judge(String text) {
        FirstFailure first = new FirstFailure();
        boolean compiles = PolicyCheck.replacing(id, text, () -> launcher.execute(request, first));
        if (first.tests == 0) {
            throw new IllegalStateException("there are no tests of " + id);
        }
        Throwable cause = first.cause;
        if (cause == null) {
            return Verdict.SURVIVED;
        }
        failure = String.valueOf(cause.getMessage()).strip();
        return compiles ? Verdict.KILLED : Verdict.UNCOMPILABLE;
    }

    /** Returns what the first test said that failed in the last call of {@link #judge}. */
    String failure() {
        return failure;
    }

    private static final class FirstFailure implements TestExecutionListener {

        private int tests;
        private @Nullable Throwable cause;

        @Override
        public void executionFinished(TestIdentifier identifier, TestExecutionResult result) {
            tests += identifier.isTest() ? 1 : 0;
            if (cause == null && result.getStatus() != TestExecutionResult.Status.SUCCESSFUL) {
                cause = result.getThrowable().orElseGet(() -> new AssertionError("aborted"));
                PolicyCheck.stop();
            }
        }
    }
}
