package org.pmo4j.rules.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Files that are made from the code and committed: compared with what the code says now, or written anew. */
public final class Generated {

    private static final Path ROOT = Path.of("..");

    private Generated() {}

    /**
     * Compares files with what they should hold; with {@code -Dpmo4j.update=true} writes them instead.
     *
     * @param test the test that calls, for the command in the message
     * @param files contents by path from the root of the project
     */
    public static void check(Class<?> test, Map<String, String> files) {
        if (Boolean.getBoolean("pmo4j.update")) {
            files.forEach(Generated::write);
            return;
        }
        Map<String, String> stale = new TreeMap<>();
        files.forEach((path, content) -> {
            if (!content.equals(read(path))) {
                stale.put(path, "stale");
            }
        });
        assertThat(stale.keySet())
                .as("generated files are stale; mend them with: ./mvnw -pl pmo-rules -am test -Dtest=%s"
                        + " -Dsurefire.failIfNoSpecifiedTests=false -Dpmo4j.update=true", test.getSimpleName())
                .isEmpty();
    }

    /** Asserts that a folder holds no page that nothing generates any more. */
    public static void checkNoOthers(String folder, Set<String> files) {
        Set<String> present = new TreeSet<>();
        try (Stream<Path> all = Files.walk(ROOT.resolve(folder))) {
            all.filter(Files::isRegularFile)
                    .map(path -> ROOT.relativize(path).toString().replace('\\', '/'))
                    .forEach(present::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(present).containsExactlyInAnyOrderElementsOf(files);
    }

    /** Returns a file with the part between two markers replaced. */
    public static String replacePart(String path, String marker, String content) {
        String text = read(path);
        String start = "<!-- generated: " + marker + " -->\n";
        String end = "<!-- end: " + marker + " -->";
        int from = text.indexOf(start);
        int to = text.indexOf(end);
        assertThat(from >= 0 && to > from).as("%s has the markers of '%s'", path, marker).isTrue();
        return text.substring(0, from + start.length()) + content + text.substring(to);
    }

    private static String read(String path) {
        Path file = ROOT.resolve(path);
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(String path, String content) {
        Path file = ROOT.resolve(path);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
