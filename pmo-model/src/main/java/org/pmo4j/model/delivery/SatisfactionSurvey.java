package org.pmo4j.model.delivery;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.pmo4j.model.Range;
import org.pmo4j.model.internal.Check;

/**
 * One measurement of stakeholder satisfaction (满意度测量).
 *
 * @param measuredOn date
 * @param score mean score as a fraction; 0..1
 */
public record SatisfactionSurvey(
        LocalDate measuredOn,
        @Range(min = "0", max = "1") BigDecimal score) {

    public SatisfactionSurvey {
        var check = Check.of(SatisfactionSurvey.class);
        check.required("measuredOn", measuredOn);
        score = check.required("score", check.fraction("score", score));
        check.done();
    }
}
