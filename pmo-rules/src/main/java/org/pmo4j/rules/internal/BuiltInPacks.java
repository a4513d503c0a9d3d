package org.pmo4j.rules.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The packs that the library brings, in the order in which reports list them. */
public final class BuiltInPacks {

    public static final List<String> NAMES = List.of(
            "stage-gates",
            "process-groups",
            "project-manager",
            "pmo",
            "portfolio",
            "earned-value",
            "schedule-quality",
            "change-control",
            "closure");

    private static final String FOLDER = "org/pmo4j/policies/";

    private BuiltInPacks() {}

    /** Reads the files of a pack, to compile them now instead of loading what the build compiled. */
    public static CompiledRules.Pack files(String pack) {
        ClassLoader classLoader = BuiltInPacks.class.getClassLoader();
        PackIndex index = PackIndex.read(pack, classLoader);
        if (index == null) {
            throw new IllegalArgumentException("there is no pack '" + pack + "'; the library brings " + NAMES);
        }
        return new CompiledRules.Pack(
                pack, index.files().stream().map(name -> read(pack, name, classLoader)).toList());
    }

    private static DrlFile read(String pack, String name, ClassLoader classLoader) {
        try (InputStream in = classLoader.getResourceAsStream(FOLDER + pack + "/" + name)) {
            return new DrlFile(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the policy file " + name + " cannot be read", e);
        }
    }
}
