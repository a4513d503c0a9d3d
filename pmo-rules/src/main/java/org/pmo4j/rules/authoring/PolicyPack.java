package org.pmo4j.rules.authoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pmo4j.rules.internal.CompiledRules;
import org.pmo4j.rules.internal.DrlFile;
import org.pmo4j.rules.internal.JavaPolicies;
import org.pmo4j.rules.internal.PolicyLint;
import org.pmo4j.rules.internal.PolicySource;
import org.pmo4j.rules.internal.PrecompiledRules;

/**
 * A pack of policies of your own: a folder of rule files on the class path, in the form of the library's policies, policies
 * written in Java, or both. Rules are code, therefore they come from the class path only and never from text that reaches a
 * program as data. A {@link PolicyPackProvider} lets programs find the pack of a jar.
 */
public final class PolicyPack {

    private final String name;
    private final @Nullable String folder;
    private final ClassLoader classLoader;
    private final List<JavaPolicy> javaPolicies;

    private PolicyPack(String name, @Nullable String folder, ClassLoader classLoader, List<JavaPolicy> javaPolicies) {
        this.name = name;
        this.folder = folder;
        this.classLoader = classLoader;
        this.javaPolicies = javaPolicies;
    }

    /**
     * Names a pack on the class path.
     *
     * @param name the name of the pack, for example {@code acme}
     * @param folder the folder that holds its files, for example {@code com/acme/policies}
     * @param classLoader the class loader that finds the folder
     * @return the pack; its files are read when an engine is built
     */
    public static PolicyPack onClassPath(String name, String folder, ClassLoader classLoader) {
        return new PolicyPack(name, folder, classLoader, List.of());
    }

    /**
     * Names a pack of policies written in Java.
     *
     * @param name the name of the pack, for example {@code acme}
     * @param policies its policies
     * @return the pack; its policies are checked when an engine is built
     */
    public static PolicyPack of(String name, JavaPolicy... policies) {
        return new PolicyPack(name, null, PolicyPack.class.getClassLoader(), List.of(policies));
    }

    /**
     * Adds policies written in Java to the rule files of a pack.
     *
     * @param policies the policies
     * @return a pack that holds both
     */
    public PolicyPack with(JavaPolicy... policies) {
        return new PolicyPack(
                name, folder, classLoader, Stream.concat(javaPolicies.stream(), Stream.of(policies)).toList());
    }

    /**
     * Returns the name of the pack.
     *
     * @return for example {@code acme}
     */
    public String name() {
        return name;
    }

    /**
     * Reads and checks the files; the engine does.
     *
     * @return the rules, not yet compiled, and the policies written in Java
     * @throws IllegalArgumentException if the pack holds no policies or one of them does not keep to the form; the message
     *     names every fault
     */
    public List<PolicySource> compile() {
        List<PolicySource> sources = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        if (folder != null) {
            List<DrlFile> files = files(folder);
            files.forEach(file -> faults.addAll(PolicyLint.check(file, null)));
            if (files.isEmpty()) {
                faults.add("the class path holds no .drl file in " + folder);
            }
            if (faults.isEmpty()) {
                sources.add(rules(new CompiledRules.Pack(name, files)));
            }
        }
        faults.addAll(JavaPolicies.faults(javaPolicies));
        if (folder == null && javaPolicies.isEmpty()) {
            faults.add("it holds no policy");
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(
                    "pack " + name + " cannot be used:\n  " + String.join("\n  ", faults));
        }
        if (!javaPolicies.isEmpty()) {
            sources.add(new JavaPolicies(name, javaPolicies));
        }
        return sources;
    }

    /** Loads what the build compiled of these very files, or compiles them now. */
    private PolicySource rules(CompiledRules.Pack pack) {
        PolicySource precompiled = PrecompiledRules.of(pack, classLoader);
        return precompiled != null ? precompiled : new CompiledRules(List.of(pack), classLoader);
    }

    private List<DrlFile> files(String folder) {
        return fileNames(folder).stream().map(file -> new DrlFile(file, read(folder + "/" + file))).toList();
    }

    private Collection<String> fileNames(String folder) {
        TreeSet<String> names = new TreeSet<>();
        try {
            for (URL url : (Iterable<URL>) classLoader.resources(folder)::iterator) {
                if (url.openConnection() instanceof JarURLConnection jar) {
                    jar.getJarFile().stream()
                            .map(entry -> entry.getName())
                            .filter(entry -> entry.startsWith(folder + "/") && entry.endsWith(".drl"))
                            .map(entry -> entry.substring(folder.length() + 1))
                            .filter(entry -> !entry.contains("/"))
                            .forEach(names::add);
                } else {
                    addFiles(Path.of(new URI(url.toString())), names);
                }
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalArgumentException("the folder " + folder + " of pack " + name + " cannot be listed", e);
        }
        return names;
    }

    private static void addFiles(Path folder, Collection<String> names) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            files.map(path -> path.getFileName().toString())
                    .filter(file -> file.endsWith(".drl"))
                    .forEach(names::add);
        }
    }

    private String read(String resource) {
        try (InputStream in = classLoader.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the policy file " + resource + " cannot be read", e);
        }
    }
}
