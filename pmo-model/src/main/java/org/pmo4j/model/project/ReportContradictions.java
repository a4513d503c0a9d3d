package org.pmo4j.model.project;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.pmo4j.model.internal.Check;

/**
 * What a status report contradicts, with the figures that people read (报告矛盾), for example CPI 0.85 where 0.90 would agree.
 *
 * @param kinds the contradictions in the order of their enum; 0..n
 * @param observed what was measured, for example {@code 0.85, -3}: one value for each contradiction, in the same order
 * @param required the lowest value that would agree, for example {@code 0.90, 0}; likewise
 */
public record ReportContradictions(List<ReportContradiction> kinds, String observed, String required) {

    public ReportContradictions {
        var check = Check.of(ReportContradictions.class);
        kinds = check.list("kinds", kinds);
        check.required("observed", observed);
        check.required("required", required);
        check.done();
    }

    static final class Search {

        private final List<ReportContradiction> kinds = new ArrayList<>();
        private final List<String> observed = new ArrayList<>();
        private final List<String> required = new ArrayList<>();

        void add(ReportContradiction kind, Object value, Object lowest) {
            kinds.add(kind);
            observed.add(text(value));
            required.add(text(lowest));
        }

        private static String text(Object value) {
            return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
        }

        ReportContradictions result() {
            return new ReportContradictions(kinds, String.join(", ", observed), String.join(", ", required));
        }
    }
}
