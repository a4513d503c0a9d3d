package org.pmo4j.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pmo4j.rules.policies.Facts.portfolio;
import static org.pmo4j.rules.policies.Facts.project;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.authoring.PolicyPack;

/** What an evaluation does to the threads of a program. */
class ThreadsTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);
    private static final Portfolio PORTFOLIO = portfolio().projects(List.of(project().build())).build();

    @Test
    void an_evaluation_that_hangs_keeps_no_program_alive() {
        AtomicBoolean daemon = new AtomicBoolean();
        GovernanceEngine engine =
                engine(new Scripted((project, report) -> daemon.set(Thread.currentThread().isDaemon())));

        engine.evaluate(PORTFOLIO, AS_OF);

        assertThat(daemon).isTrue();
    }

    @Test
    void an_evaluation_ends_when_its_thread_is_interrupted_and_the_thread_stays_interrupted() {
        Thread caller = Thread.currentThread();
        GovernanceEngine engine = engine(new Scripted((project, report) -> {
            caller.interrupt();
            waitWithoutEnd();
        }));

        assertThatThrownBy(() -> engine.evaluate(PORTFOLIO, AS_OF))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the evaluation was interrupted");
        assertThat(Thread.interrupted()).isTrue();
    }

    private static void waitWithoutEnd() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static GovernanceEngine engine(Scripted policy) {
        return GovernanceEngine.builder().packs().pack(PolicyPack.of("acme", policy)).build();
    }
}
