package org.pmo4j.rules.decision;

import java.time.LocalDate;
import java.util.List;
import org.pmo4j.model.portfolio.Portfolio;

/**
 * Which outcomes change, and on which day, if nothing changes in the data (预测): waivers and credentials end, deadlines pass,
 * reviews grow old, what is dated later becomes known. The same portfolio, dates, policies and parameters always give the same
 * forecast.
 *
 * <pre>{@code
 * Forecast forecast = engine.forecast(portfolio, LocalDate.of(2026, 3, 31), LocalDate.of(2026, 6, 30));
 * forecast.flips().stream()
 *         .filter(flip -> flip.to() == Outcome.FAIL)
 *         .forEach(flip -> System.out.println(flip.date() + " " + flip.policy().id() + " " + flip.subject()));
 * }</pre>
 *
 * @param portfolio the portfolio that is judged on every day
 * @param from the day that the forecast starts from; a flip on it is none of the forecast
 * @param until the last day of the forecast
 * @param policyHash a hash of the texts of the policies and of the parameters that were set, SHA-256 in hexadecimal digits
 * @param flips by date, those of a day in the order of the ledger
 * @param judgements how often a policy judged a project, or the portfolio, to find them
 * @param dailyJudgements how often it would have if each day had been evaluated
 */
public record Forecast(
        Portfolio portfolio,
        LocalDate from,
        LocalDate until,
        String policyHash,
        List<Flip> flips,
        long judgements,
        long dailyJudgements) {

    public Forecast {
        flips = List.copyOf(flips);
    }
}
