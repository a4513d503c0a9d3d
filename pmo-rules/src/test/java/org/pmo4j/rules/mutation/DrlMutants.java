package org.pmo4j.rules.mutation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the mutants of one policy file, in the order of the file: every change of a condition that tests should notice. */
final class DrlMutants {

    private static final Pattern RULE = Pattern.compile(
            "^rule +\"([^\"]+)\"[^\\n]*\\n.*?^when *\\n(.*?)^then *\\n.*?^end *\\n?", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern STATEMENT = Pattern.compile("^ {4}(?=\\S)", Pattern.MULTILINE);
    private static final Pattern HEAD = Pattern.compile("\\b([A-Z]\\w*)\\(");
    private static final Pattern BINDING = Pattern.compile("\\$\\w+ : ");
    private static final Pattern COMPARISON = Pattern.compile(" (<=|>=|==|!=|<|>|contains) ");
    private static final Pattern NUMBER = Pattern.compile("(?<=[<>=] )\\d+(?= |$)");
    private static final Pattern QUANTIFIER = Pattern.compile("\\b(not|exists)(?=[ (])");
    private static final Pattern LIMIT = Pattern.compile("\\$limits\\.(integer|decimal)\\( *\"[^\"]*\" *\\)");
    private static final Map<String, String> FLIPPED = Map.of(
            "<", "<=", "<=", "<", ">", ">=", ">=", ">", "==", "!=", "!=", "==", "contains", "not contains");

    private final String file;
    /** The file with blanks for the contents of its strings, in which brackets and operators can be counted. */
    private final String masked;
    private final RegisterSwap swap;
    private final Map<String, Mutant> mutants = new LinkedHashMap<>();

    private DrlMutants(String file) {
        this.file = file;
        this.masked = Pattern.compile("\"[^\"\\n]*\"").matcher(file)
                .replaceAll(string -> "\"" + "_".repeat(string.group().length() - 2) + "\"");
        this.swap = new RegisterSwap(file);
    }

    static List<Mutant> of(String file) {
        DrlMutants mutants = new DrlMutants(file);
        RULE.matcher(file).results().forEach(mutants::rule);
        return List.copyOf(mutants.mutants.values());
    }

    private void add(String operator, int start, int end, String replacement) {
        Mutant mutant = Mutant.of(operator, file, start, end, replacement);
        mutants.putIfAbsent(mutant.text(), mutant);
    }

    private void rule(MatchResult rule) {
        if (rule.group(1).contains(" ")) {
            add("rule dropped", rule.start(), rule.end(), "");
        }
        Matcher starts = STATEMENT.matcher(masked).region(rule.start(2), rule.end(2)).useAnchoringBounds(true);
        List<Integer> bounds = new ArrayList<>();
        while (starts.find()) {
            bounds.add(starts.end());
        }
        for (int i = 0; i < bounds.size(); i++) {
            int start = bounds.get(i);
            int end = i + 1 < bounds.size() ? bounds.get(i + 1) - 4 : rule.end(2);
            boolean firstBranch = i + 1 < bounds.size() && masked.startsWith("or ", bounds.get(i + 1));
            if (firstBranch && masked.charAt(start) == '(') {
                add("branch dropped", start, bounds.get(i + 1) + 3, "");
            } else {
                add("pattern dropped", start, end - 1, "");
            }
            statement(start, end);
        }
    }

    private void statement(int start, int end) {
        within(QUANTIFIER, start, end).forEach(word -> add(
                "quantifier", word.start(), word.end(), word.group().equals("not") ? "exists" : "not"));
        for (MatchResult head : within(HEAD, start, end)) {
            int close = closing(head.end() - 1);
            constraints(head.group(1), head.end(), close);
        }
        for (MatchResult limit : LIMIT.matcher(file).region(start, end).results().toList()) {
            boolean whole = limit.group(1).equals("integer");
            add("limit raised", limit.start(), limit.end(), limit.group() + (whole ? " + 1" : times("1.1", "add")));
            add("limit lowered", limit.start(), limit.end(), limit.group() + (whole ? " - 1" : times("0.9", "subtract")));
        }
    }

    /** Moves a share, a ratio or a sum by a tenth, and by a thousandth more so that zero moves too. */
    private static String times(String factor, String step) {
        return ".multiply( new java.math.BigDecimal( \"" + factor + "\" ) )." + step + "( new java.math.BigDecimal( \"0.001\" ) )";
    }

    private void constraints(String type, int start, int end) {
        List<int[]> parts = split(start, end, ",");
        for (int i = 0; i < parts.size(); i++) {
            int from = parts.get(i)[0];
            int to = parts.get(i)[1];
            if (masked.substring(from, to).isBlank() || BINDING.matcher(masked).region(from, to).lookingAt()) {
                continue;
            }
            if (parts.size() == 1) {
                add("constraint dropped", from, to, "");
            } else if (i > 0) {
                add("constraint dropped", parts.get(i - 1)[1], to, "");
            } else {
                add("constraint dropped", from, parts.get(1)[0], "");
            }
            expression(type, from, to);
        }
    }

    private void expression(String type, int start, int end) {
        if (masked.charAt(start) == '(' && closing(start) == end - 1) {
            int[] inner = split(start + 1, end - 1, "\u0000").get(0);
            expression(type, inner[0], inner[1]);
            return;
        }
        for (String operator : List.of("||", "&&")) {
            List<int[]> parts = split(start, end, operator);
            if (parts.size() > 1) {
                for (int i = 0; i < parts.size(); i++) {
                    if (i > 0) {
                        add("operand dropped", parts.get(i - 1)[1], parts.get(i)[1], "");
                        add("connective", parts.get(i - 1)[1], parts.get(i)[0], operator.equals("||") ? " && " : " || ");
                    } else {
                        add("operand dropped", parts.get(0)[0], parts.get(1)[0], "");
                    }
                    expression(type, parts.get(i)[0], parts.get(i)[1]);
                }
                return;
            }
        }
        leaf(type, start, end);
    }

    private void leaf(String type, int start, int end) {
        List<MatchResult> comparisons = within(COMPARISON, start, end).stream().filter(at -> depth(start, at.start()) == 0).toList();
        if (comparisons.isEmpty()) {
            boolean negated = masked.charAt(start) == '!';
            add("negation", start, negated ? start + 1 : start, negated ? "" : "!");
            return;
        }
        MatchResult comparison = comparisons.get(0);
        add("comparison", comparison.start(1), comparison.end(1), FLIPPED.get(comparison.group(1)));
        within(NUMBER, start, end).forEach(
                number -> add("number", number.start(), number.end(), String.valueOf(Integer.parseInt(number.group()) + 1)));
        if (file.substring(comparison.end(), end).equals("null")) {
            String path = file.substring(start, comparison.start());
            swap.of(type, path).ifPresent(other -> add("register swapped", start, comparison.start(), other));
        }
    }

    private List<MatchResult> within(Pattern pattern, int start, int end) {
        return pattern.matcher(masked).region(start, end).useTransparentBounds(true).results().toList();
    }

    /** Returns the trimmed parts between separators that stand in no brackets. */
    private List<int[]> split(int start, int end, String separator) {
        List<int[]> parts = new ArrayList<>();
        int from = start;
        int depth = 0;
        for (int i = start; i < end; i++) {
            depth += step(masked.charAt(i));
            if (depth == 0 && masked.startsWith(separator, i)) {
                parts.add(trimmed(from, i));
                from = i + separator.length();
            }
        }
        parts.add(trimmed(from, end));
        return parts;
    }

    private int[] trimmed(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(masked.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(masked.charAt(to - 1))) {
            to--;
        }
        return new int[] {from, to};
    }

    private int depth(int start, int end) {
        return masked.substring(start, end).chars().map(DrlMutants::step).sum();
    }

    private static int step(int c) {
        return c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
    }

    private int closing(int open) {
        int depth = 0;
        for (int i = open; ; i++) {
            depth += step(masked.charAt(i));
            if (depth == 0) {
                return i;
            }
        }
    }
}
