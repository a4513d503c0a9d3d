package org.pmo4j.examples.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pmo4j.model.json.PortfolioJson;

/** A damaged plan gives a document that can be read back, or a refusal with a reason: nothing else is ever thrown. */
class DamagedPlansTest {

    private static final int FILES = 300;
    private static final PlanOptions LIMITS =
            PlanOptions.defaults().withLimits(PlanOptions.MAX_BYTES, PlanOptions.MAX_TASKS, 20);

    @ParameterizedTest
    @ValueSource(strings = {"pump-station.xml", "canal-lining.xer"})
    @Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void a_truncated_plan_is_imported_or_refused(String name) throws IOException {
        byte[] plan = plan(name);
        var random = new Random(20260331);
        var tally = new Tally();

        for (int i = 0; i < FILES; i++) {
            tally.count(Arrays.copyOf(plan, random.nextInt(plan.length)));
        }

        assertThat(tally.refused).isPositive();
        assertThat(tally.imported + tally.refused).isEqualTo(FILES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pump-station.xml", "canal-lining.xer"})
    @Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void a_plan_with_changed_bytes_is_imported_or_refused(String name) throws IOException {
        byte[] plan = plan(name);
        var random = new Random(20260331);
        var tally = new Tally();

        for (int i = 0; i < FILES; i++) {
            byte[] damaged = plan.clone();
            for (int flips = 1 + random.nextInt(8); flips > 0; flips--) {
                damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            }
            tally.count(damaged);
        }

        assertThat(tally.imported).isPositive();
        assertThat(tally.refused).isPositive();
        assertThat(tally.imported + tally.refused).isEqualTo(FILES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pump-station.xml", "canal-lining.xer"})
    @Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void a_plan_with_changed_digits_is_imported_or_refused(String name) throws IOException {
        byte[] plan = plan(name);
        var random = new Random(20260331);
        var tally = new Tally();

        for (int i = 0; i < FILES; i++) {
            byte[] damaged = plan.clone();
            for (int changes = 0; changes < 20; ) {
                int at = random.nextInt(damaged.length);
                if (Character.isDigit(damaged[at])) {
                    damaged[at] = (byte) "0123456789-.".charAt(random.nextInt(12));
                    changes++;
                }
            }
            tally.count(damaged);
        }

        assertThat(tally.imported).isPositive();
        assertThat(tally.imported + tally.refused).isEqualTo(FILES);
    }

    private static byte[] plan(String name) throws IOException {
        return Files.readAllBytes(Path.of("pmo-examples/schedule-import/plans", name));
    }

    private static final class Tally {
        private int imported;
        private int refused;

        void count(byte[] content) {
            try {
                ImportedPlan plan = PlanImport.read("plan", content, LIMITS);
                assertThat(PortfolioJson.read(PortfolioJson.write(plan.portfolio()))).isEqualTo(plan.portfolio());
                imported++;
            } catch (RefusedPlanException e) {
                assertThat(e.reasons()).isNotEmpty().noneMatch(String::isBlank);
                refused++;
            }
        }
    }
}
