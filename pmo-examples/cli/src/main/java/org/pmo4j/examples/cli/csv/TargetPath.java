package org.pmo4j.examples.cli.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A place within a project of the portfolio document, for example {@code gatePlan.gates[G1].reviews[R1].rating}. A name in
 * brackets is the id of the entry of an array; the entry is made where there is none. A column in braces within the id, as in
 * {@code changeLog.requests[CR-{Reported}].costImpact}, stands for the cell of the row.
 *
 * @param steps from the project inwards
 */
record TargetPath(List<Step> steps) {

    private static final Pattern STEP = Pattern.compile("\\G([A-Za-z][A-Za-z0-9]*)(?:\\[([^\\[\\]]+)])?(\\.(?=.)|$)");
    private static final Pattern KEY = Pattern.compile("\\{([^{}]+)}");

    /**
     * One step inwards.
     *
     * @param property the property of the object
     * @param entry the id of the entry where the property is an array; null where it is none
     */
    record Step(String property, @Nullable String entry) {

        @Override
        public String toString() {
            return entry == null ? property : property + "[" + entry + "]";
        }
    }

    /** Reads a path; null if the text is none. */
    static @Nullable TargetPath parse(String text) {
        List<Step> steps = new ArrayList<>();
        Matcher matcher = STEP.matcher(text);
        int end = 0;
        while (end < text.length() && matcher.find()) {
            steps.add(new Step(matcher.group(1), matcher.group(2)));
            end = matcher.end();
        }
        return end < text.length() || steps.isEmpty() ? null : new TargetPath(List.copyOf(steps));
    }

    /** Returns the columns in braces; empty where the place is the same in every row. */
    List<String> keys() {
        return steps.stream()
                .filter(step -> step.entry() != null)
                .flatMap(step -> KEY.matcher(step.entry()).results())
                .map(key -> key.group(1))
                .toList();
    }

    /** Returns the place in a row, whose cells stand for the columns in braces. */
    TargetPath in(UnaryOperator<String> cell) {
        return new TargetPath(steps.stream()
                .map(step -> new Step(
                        step.property(),
                        step.entry() == null
                                ? null
                                : KEY.matcher(step.entry())
                                        .replaceAll(key -> Matcher.quoteReplacement(cell.apply(key.group(1))))))
                .toList());
    }

    Step last() {
        return steps.get(steps.size() - 1);
    }

    /** Returns the path of the object that holds this place after some steps. */
    TargetPath outer(int length) {
        return new TargetPath(steps.subList(0, length));
    }

    boolean startsWith(TargetPath outer) {
        return steps.size() >= outer.steps.size()
                && steps.subList(0, outer.steps.size()).equals(outer.steps);
    }

    @Override
    public String toString() {
        return steps.stream().map(Step::toString).collect(Collectors.joining("."));
    }
}
