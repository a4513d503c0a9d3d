package org.pmo4j.model.project;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.pmo4j.model.Localized;
import org.pmo4j.model.internal.Check;

/**
 * What a status report contradicts, with the figures that people read (报告矛盾), for example CPI 0.85 where 0.90 would agree.
 *
 * @param kinds the contradictions in the order of their enum; 0..n
 * @param observed what was measured, for example {@code 0.85, -3}: one value for each contradiction, in the same order
 * @param required the lowest value that would agree, for example {@code 0.90, 0}; likewise
 */
public record ReportContradictions(List<ReportContradiction> kinds, Figures observed, Figures required) {

    public ReportContradictions {
        var check = Check.of(ReportContradictions.class);
        kinds = check.list("kinds", kinds);
        check.required("observed", observed);
        check.required("required", required);
        check.done();
    }

    /**
     * Figures in the order of the contradictions, for example {@code -3, AMBER}, -3、黄.
     *
     * @param values decimals and ratings; 0..n
     */
    public record Figures(List<Object> values) implements Localized {

        public Figures {
            values = List.copyOf(values);
        }

        @Override
        public String nameEn() {
            return values.stream().map(Figures::text).collect(Collectors.joining(", "));
        }

        @Override
        public String nameZh() {
            return values.stream()
                    .map(value -> value instanceof Localized word ? word.nameZh() : text(value))
                    .collect(Collectors.joining("、"));
        }

        private static String text(Object value) {
            return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
        }

        @Override
        public String toString() {
            return nameEn();
        }
    }

    static final class Search {

        private final List<ReportContradiction> kinds = new ArrayList<>();
        private final List<Object> observed = new ArrayList<>();
        private final List<Object> required = new ArrayList<>();

        void add(ReportContradiction kind, Object value, Object lowest) {
            kinds.add(kind);
            observed.add(value);
            required.add(lowest);
        }

        ReportContradictions result() {
            return new ReportContradictions(kinds, new Figures(observed), new Figures(required));
        }
    }
}
