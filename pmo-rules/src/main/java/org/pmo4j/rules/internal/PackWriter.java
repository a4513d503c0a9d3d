package org.pmo4j.rules.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes the classes and the index of a compiled pack. */
public final class PackWriter {

    private PackWriter() {}

    public static void write(
            String pack, String packageName, List<DrlFile> files, Map<String, byte[]> classes, Path output)
            throws IOException {
        removeClasses(output.resolve(packageName.replace('.', '/')));
        for (Map.Entry<String, byte[]> compiled : classes.entrySet()) {
            store(output.resolve(compiled.getKey()), compiled.getValue());
        }
        String root = packageName.replace('.', '/') + "/Rules";
        List<String> models = classes.keySet().stream()
                .filter(name -> name.matches(root + "[0-9A-F]+\\.class"))
                .map(name -> name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                .toList();
        store(
                output.resolve(PackIndex.FOLDER + pack + ".index"),
                PackIndex.text(files, models).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** Removes what an earlier build left; its class names hang on the texts of the rules. */
    private static void removeClasses(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path old : files.filter(path -> path.toString().endsWith(".class")).toList()) {
                    Files.delete(old);
                }
            }
        }
    }

    private static void store(Path path, byte[] content) throws IOException {
        Files.createDirectories(path.getParent());
        Files.write(path, content);
    }
}
