package org.pmo4j.rules.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the build writes about a pack is what a program reads. */
class PackWriterTest {

    private static final List<DrlFile> FILES = BuiltInPacks.files("closure").files();
    private static final Map<String, byte[]> CLASSES = new TreeMap<>(Map.of(
            "acme/policies/Rules0F.class", new byte[] {1},
            "acme/policies/Rules0FMetadata.class", new byte[] {2},
            "acme/policies/LambdaExtractor.class", new byte[] {3}));

    @TempDir
    private Path output;

    @Test
    void the_index_is_read_as_it_was_written() throws IOException {
        PackWriter.write("acme", "acme.policies", FILES, CLASSES, output);

        PackIndex index = read("acme");
        assertThat(index.pack()).isEqualTo("acme");
        assertThat(index.policies()).isEqualTo(FILES.stream().map(file -> file.policy("acme")).toList());
        assertThat(index.files()).isEqualTo(FILES.stream().map(DrlFile::fileName).toList());
        assertThat(index.models()).containsExactly("acme.policies.Rules0F");
        assertThat(index.hash()).isEqualTo(PackIndex.hash(FILES));
    }

    @Test
    void a_pack_without_policies_has_an_empty_index() throws IOException {
        PackWriter.write("acme", "acme.policies", List.of(), Map.of(), output);

        assertThat(read("acme")).isEqualTo(new PackIndex(
                "acme", List.of(), List.of(), List.of(), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    }

    @Test
    void classes_of_an_earlier_build_are_removed_and_other_files_stay() throws IOException {
        Path folder = Files.createDirectories(output.resolve("acme/policies"));
        Files.write(folder.resolve("RulesFF.class"), new byte[] {9});
        Files.writeString(folder.resolve("ACM-001-risks-are-few.drl"), "rule");

        PackWriter.write("acme", "acme.policies", FILES, CLASSES, output);

        assertThat(folder).isDirectoryContaining("glob:**/*.drl").isDirectoryNotContaining("glob:**/RulesFF.class");
        for (Map.Entry<String, byte[]> written : CLASSES.entrySet()) {
            assertThat(output.resolve(written.getKey())).hasBinaryContent(written.getValue());
        }
    }

    private PackIndex read(String pack) throws IOException {
        try (URLClassLoader loader = new URLClassLoader(new URL[] {output.toUri().toURL()}, null)) {
            return PackIndex.read(pack, loader);
        }
    }
}
