package org.pmo4j.rules.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.InvalidModelException;
import org.pmo4j.model.governance.Waiver;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.id.WaiverId;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.Language;
import org.pmo4j.rules.Sample;
import org.pmo4j.rules.WaiverStanding;
import org.pmo4j.rules.WaiverState;
import org.pmo4j.rules.report.TextReport;

/** What the page on the engine shows of waivers is the code and the output of this class. */
class WaiverPageTest {

    private static final Path PAGE = Path.of("../docs/engine.md");
    private static final Path SOURCE = Path.of("src/test/java/org/pmo4j/rules/docs/WaiverPageTest.java");

    private final GovernanceEngine engine = GovernanceEngine.standard();
    private final Portfolio portfolio = Sample.portfolio();
    private final PersonId marek = new PersonId("marek");
    private final PersonId elif = new PersonId("elif");
    private final PersonId deng = new PersonId("deng");

    @Test
    void the_page_shows_a_life_that_is_lived_here() throws IOException {
        Waiver waiver = Waiver.request(
                        new WaiverId("W-4"), "GATE-008", "GateCondition/P-104/C-3",
                        marek, LocalDate.of(2026, 3, 17), "The supplier delivers in April")
                .approve(elif, LocalDate.of(2026, 3, 20), "No other supplier has the parts", LocalDate.of(2026, 4, 10), 180)
                .extend(deng, LocalDate.of(2026, 4, 8), "The ship is late", LocalDate.of(2026, 4, 30), 180);
        Portfolio waived = portfolio.withWaivers(portfolio.waivers().with(waiver));
        WaiverStanding march = engine.evaluate(waived, LocalDate.of(2026, 3, 31)).waivers().get(0);
        WaiverStanding april = engine.evaluate(waived, LocalDate.of(2026, 4, 11)).waivers().get(0);
        // That was the code.

        assertThat(march.waiver().id()).isEqualTo(waiver.id());
        assertThat(april.waiver()).isEqualTo(waiver);
        assertThat(march.state()).isEqualTo(WaiverState.EXPIRING);
        String shown = code() + """
                march.state();                      // EXPIRING
                march.daysLeft();                   // %d: the extension is not decided yet
                march.exempted();                   // %d
                april.daysLeft();                   // %d
                """.formatted(march.daysLeft(), march.exempted(), april.daysLeft());
        assertThat(Files.readString(PAGE)).contains("```java\n" + shown + "```\n");

        var fault = catchThrowableOfType(InvalidModelException.class, () ->
                waiver.extend(marek, LocalDate.of(2026, 5, 1), "Still waiting", LocalDate.of(2026, 12, 31), 180));
        assertThat(Files.readString(PAGE)).contains("```\n" + fault.getMessage() + "\n```\n");
    }

    @Test
    void the_page_shows_the_waivers_of_the_sample() throws IOException {
        StringBuilder text = new StringBuilder();
        TextReport.in(Language.EN).write(engine.evaluate(portfolio, Sample.AS_OF), text);

        String waivers = text.substring(text.indexOf("\nWaivers  (") + 1);

        assertThat(Files.readString(PAGE)).contains("```\n" + waivers.substring(0, waivers.indexOf("\n\n")) + "\n```\n");
    }

    private static String code() throws IOException {
        String source = Files.readString(SOURCE);
        String end = "        // That was the code.";
        return source.substring(source.indexOf("        Waiver waiver = "), source.indexOf(end)).indent(-8);
    }
}
