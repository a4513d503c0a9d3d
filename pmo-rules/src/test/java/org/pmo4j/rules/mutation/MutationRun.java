package org.pmo4j.rules.mutation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * Runs the tests of each policy on all mutants of its file, and prints the survivors and how many were killed.
 *
 * <p>Arguments: {@code all}, or packs and policies separated by commas, for example {@code stage-gates,PMA-001}. The exit
 * status is 1 where less than 95 % are killed.
 */
public final class MutationRun {

    private static final Path POLICIES = Path.of("src/main/resources/org/pmo4j/policies");
    private static final Path TESTS = Path.of("src/test/java/org/pmo4j/rules/policies");
    private static final int REQUIRED_PERCENT = 95;

    /** One policy file. */
    private record PolicyFile(String id, String pack, Path path) {}

    /** What became of the mutants of one or more policies. */
    private record Figures(int killed, int survived, int uncompilable) {

        private Figures plus(Figures other) {
            return new Figures(killed + other.killed, survived + other.survived, uncompilable + other.uncompilable);
        }

        private boolean enough() {
            return killed * 100L >= (killed + survived) * (long) REQUIRED_PERCENT;
        }

        private String line(String name) {
            return String.format(
                    Locale.ROOT, "%-16s %5d mutants %5d killed %4d survived  %5.1f %%  (%d more do not compile)", name,
                    killed + survived, killed, survived, 100.0 * killed / Math.max(1, killed + survived), uncompilable);
        }
    }

    private record Result(PolicyFile policy, Figures figures, List<String> told) {}

    private MutationRun() {}

    public static void main(String[] arguments) throws Exception {
        List<String> chosen = arguments.length == 0 ? List.of("all") : List.of(arguments[0].split(","));
        long start = System.nanoTime();
        TreeMap<String, Figures> packs = new TreeMap<>();
        ExecutorService threads = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Callable<Result>> tasks = policies(chosen).stream().<Callable<Result>>map(policy -> () -> run(policy)).toList();
            List<Future<Result>> results = tasks.stream().map(threads::submit).toList();
            for (Future<Result> future : results) {
                Result result = future.get();
                packs.merge(result.policy.pack, result.figures, Figures::plus);
                result.told.forEach(line -> System.out.println(result.policy.id + " " + line));
            }
        } finally {
            threads.shutdownNow();
        }
        Figures total = packs.values().stream().reduce(new Figures(0, 0, 0), Figures::plus);
        packs.forEach((pack, figures) -> System.out.println(figures.line(pack)));
        System.out.println(total.line("total"));
        System.out.println((System.nanoTime() - start) / 1_000_000_000 + " s");
        System.exit(total.killed > 0 && total.enough() ? 0 : 1);
    }

    private static List<PolicyFile> policies(List<String> chosen) throws IOException {
        try (Stream<Path> files = Files.walk(POLICIES)) {
            return files.filter(path -> path.toString().endsWith(".drl"))
                    .sorted()
                    .map(path -> new PolicyFile(
                            path.getFileName().toString().replaceFirst("^([A-Z]+-\\d+).*", "$1"),
                            path.getParent().getFileName().toString(),
                            path))
                    .filter(policy -> chosen.contains("all") || chosen.contains(policy.pack) || chosen.contains(policy.id))
                    .toList();
        }
    }

    private static Result run(PolicyFile policy) throws IOException, ClassNotFoundException {
        String file = Files.readString(policy.path);
        PolicyTests tests = new PolicyTests(policy.id, testClasses(policy.id));
        if (tests.judge(file) != PolicyTests.Verdict.SURVIVED) {
            // As good as a survivor of everything: the run must not pass.
            return new Result(
                    policy, new Figures(0, 1_000, 0), List.of("fails without any change: " + tests.failure()));
        }
        Figures figures = new Figures(0, 0, 0);
        List<String> survivors = new ArrayList<>();
        for (Mutant mutant : DrlMutants.of(file)) {
            PolicyTests.Verdict verdict = tests.judge(mutant.text());
            figures = figures.plus(switch (verdict) {
                case KILLED -> new Figures(1, 0, 0);
                case SURVIVED -> new Figures(0, 1, 0);
                case UNCOMPILABLE -> new Figures(0, 0, 1);
            });
            if (verdict == PolicyTests.Verdict.SURVIVED) {
                survivors.add("line " + mutant);
            }
        }
        return new Result(policy, figures, survivors);
    }

    /** Finds the classes whose names begin with the id, for GATE-008 with Gate008. */
    private static List<Class<?>> testClasses(String id) throws IOException, ClassNotFoundException {
        String start = id.charAt(0) + id.substring(1).toLowerCase(Locale.ROOT).replace("-", "");
        List<Class<?>> classes = new ArrayList<>();
        try (Stream<Path> files = Files.walk(TESTS)) {
            for (Path path : files.filter(file -> file.getFileName().toString().matches(start + ".*Test\\.java")).sorted().toList()) {
                String folder = path.getParent().getFileName().toString();
                String name = path.getFileName().toString().replace(".java", "");
                classes.add(Class.forName("org.pmo4j.rules.policies." + folder + "." + name));
            }
        }
        return classes;
    }
}
