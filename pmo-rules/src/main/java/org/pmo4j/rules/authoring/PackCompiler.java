package org.pmo4j.rules.authoring;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.pmo4j.rules.internal.DrlFile;
import org.pmo4j.rules.internal.PackWriter;
import org.pmo4j.rules.internal.PolicyLint;

/**
 * Compiles packs of policies into classes while a project is built, so that no rule is compiled when its program starts.
 * Needs {@code org.drools:drools-model-codegen} on the class path of the build, not of the program.
 */
public final class PackCompiler {

    private PackCompiler() {}

    /**
     * Compiles every pack below a folder.
     *
     * @param arguments the root of the resources, the folder of the packs below it, for example
     *     {@code org/pmo4j/policies}, and the folder that the classes go to
     * @throws IOException if a file cannot be read or written
     * @throws IllegalArgumentException if a policy does not keep to the form or does not compile; the message names every
     *     fault
     */
    public static void main(String[] arguments) throws IOException {
        Path packs = Path.of(arguments[0]).resolve(arguments[1]);
        try (Stream<Path> folders = Files.list(packs)) {
            for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
                compile(folder, arguments[1].replace('/', '.'), Path.of(arguments[2]));
            }
        }
    }

    private static void compile(Path folder, String parent, Path output) throws IOException {
        String pack = folder.getFileName().toString();
        String packageName = parent + "." + pack.replace("-", "");
        List<DrlFile> files = new ArrayList<>();
        try (Stream<Path> drl = Files.list(folder)) {
            for (Path path : drl.filter(p -> p.toString().endsWith(".drl")).sorted().toList()) {
                files.add(new DrlFile(path.getFileName().toString(), Files.readString(path)));
            }
        }
        List<String> faults = new ArrayList<>();
        files.forEach(file -> faults.addAll(PolicyLint.check(file, packageName)));
        fail(pack, faults);
        var classes = compile(pack, packageName, files);
        PackWriter.write(pack, packageName, files, classes, output);
    }

    private static TreeMap<String, byte[]> compile(String pack, String packageName, List<DrlFile> files) {
        KieServices services = KieServices.get();
        KieFileSystem sources = services.newKieFileSystem();
        String folder = "src/main/resources/" + packageName.replace('.', '/') + "/";
        files.forEach(file -> sources.write(folder + file.fileName(), file.text().getBytes(StandardCharsets.UTF_8)));
        KieBuilder builder = services.newKieBuilder(sources).buildAll(ExecutableModelProject.class);
        fail(pack, builder.getResults().getMessages(Message.Level.ERROR).stream()
                .map(message -> message.getPath() + ": " + message.getText())
                .toList());
        InternalKieModule module = (InternalKieModule) builder.getKieModule();
        TreeMap<String, byte[]> classes = new TreeMap<>();
        for (String name : module.getFileNames()) {
            if (name.endsWith(".class") && name.startsWith(packageName.replace('.', '/'))) {
                classes.put(name, module.getBytes(name));
            }
        }
        return classes;
    }

    private static void fail(String pack, List<String> faults) {
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("pack " + pack + " cannot be compiled:\n  " + String.join("\n  ", faults));
        }
    }
}
