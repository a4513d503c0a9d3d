package org.pmo4j.examples.benchmarks;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a ledger says, small enough to be compared between two programs: for each policy the number of rows and a sum over the
 * hashes of subject and outcome. The order of the rows does not matter.
 */
record Findings(SortedMap<String, Sum> byPolicy) {

    /** The rows of one policy. */
    record Sum(long rows, long findings, long hash) {

        private Sum plus(Sum other) {
            return new Sum(rows + other.rows, findings + other.findings, hash + other.hash);
        }
    }

    static Findings of(Stream<Way.Row> rows) {
        MessageDigest sha256 = sha256();
        SortedMap<String, Sum> sums = new TreeMap<>();
        rows.forEach(row -> {
            byte[] text = (row.subject() + " " + row.outcome()).getBytes(StandardCharsets.UTF_8);
            long hash = ByteBuffer.wrap(sha256.digest(text)).getLong();
            sums.merge(row.policy(), new Sum(1, row.outcome().finding() ? 1 : 0, hash), Sum::plus);
        });
        return new Findings(sums);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    long rows() {
        return byPolicy.values().stream().mapToLong(Sum::rows).sum();
    }

    long findings() {
        return byPolicy.values().stream().mapToLong(Sum::findings).sum();
    }

    /** Returns the policies of which the two do not say the same. */
    Set<String> differences(Findings other) {
        Set<String> policies = new TreeSet<>(byPolicy.keySet());
        policies.addAll(other.byPolicy.keySet());
        policies.removeIf(policy ->
                byPolicy.containsKey(policy) && byPolicy.get(policy).equals(other.byPolicy.get(policy)));
        return policies;
    }

    /** Writes one line for each policy, for {@link #parse}. */
    List<String> lines() {
        return byPolicy.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue().rows + " " + entry.getValue().findings + " "
                        + entry.getValue().hash)
                .toList();
    }

    static Findings parse(List<String> lines) {
        Map<String, Sum> sums = new TreeMap<>();
        for (String line : lines) {
            String[] words = line.split(" ");
            sums.put(words[0], new Sum(Long.parseLong(words[1]), Long.parseLong(words[2]), Long.parseLong(words[3])));
        }
        return new Findings(new TreeMap<>(sums));
    }
}
