package org.pmo4j.examples.ofbiz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The files named by arguments: a file stands for itself, a folder for the files in it whose names end in {@code .xml}. */
final class SourceFiles {

    private static final int MAX_FILES = 1000;

    private SourceFiles() {}

    /** Lists the files, each once, those of a folder by name; what names none is a fault. */
    static List<Path> of(List<Path> arguments, Faults faults) {
        Map<Path, Path> files = new LinkedHashMap<>();
        for (Path argument : arguments) {
            try {
                for (Path file : Files.isDirectory(argument) ? inFolder(argument, faults) : List.of(argument)) {
                    files.putIfAbsent(file.toRealPath(), file);
                }
            } catch (IOException fault) {
                faults.add(argument.toString(), "cannot be read: " + fault);
            }
        }
        return List.copyOf(files.values());
    }

    private static List<Path> inFolder(Path folder, Faults faults) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> files = entries.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().endsWith(".xml"))
                    .sorted()
                    .limit(MAX_FILES + 1L)
                    .toList();
            if (files.isEmpty()) {
                faults.add(folder.toString(), "holds no file whose name ends in .xml");
            } else if (files.size() > MAX_FILES) {
                faults.add(folder.toString(), "holds more than " + MAX_FILES + " files");
                return List.of();
            }
            return files;
        }
    }
}
