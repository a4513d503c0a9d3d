package org.pmo4j.examples.spark;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Two ledgers compared row by row, whatever their order.
 *
 * @param rows how many rows the first has
 * @param onlyFirst rows that the second lacks, in the order of their texts
 * @param onlySecond rows that the first lacks, in the order of their texts
 */
record Comparison(long rows, List<String> onlyFirst, List<String> onlySecond) {

    private static final int SHOWN = 10;

    static Comparison of(List<LedgerRow> first, List<LedgerRow> second) {
        Map<LedgerRow, Integer> balance = new HashMap<>();
        first.forEach(row -> balance.merge(row, 1, Integer::sum));
        second.forEach(row -> balance.merge(row, -1, Integer::sum));
        return new Comparison(first.size(), surplus(balance, 1), surplus(balance, -1));
    }

    private static List<String> surplus(Map<LedgerRow, Integer> balance, int sign) {
        return balance.entrySet().stream()
                .filter(entry -> entry.getValue() * sign > 0)
                .map(entry -> entry.getKey().toString())
                .sorted()
                .toList();
    }

    boolean same() {
        return onlyFirst.isEmpty() && onlySecond.isEmpty();
    }

    /** Tells that the ledgers are the same, or shows the first rows that are not. */
    List<String> text(String first, String second) {
        if (same()) {
            return List.of(String.format(Locale.ROOT, "%,d rows, the same by %s and by %s", rows, first, second));
        }
        return Stream.concat(surplus(first, onlyFirst), surplus(second, onlySecond)).toList();
    }

    private static Stream<String> surplus(String name, List<String> rows) {
        return Stream.concat(
                Stream.of(String.format(Locale.ROOT, "%,d rows by %s only", rows.size(), name)),
                rows.stream().limit(SHOWN).map(row -> "  " + row));
    }
}
