package org.pmo4j.rules.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class BuiltInPacksTest {

    static final List<String> PACKS = BuiltInPacks.NAMES;

    @Test
    void lists_every_folder_of_policies() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("src/main/resources/org/pmo4j/policies"))) {
            assertThat(folders.map(folder -> folder.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(PACKS);
        }
    }

    @ParameterizedTest
    @FieldSource("PACKS")
    void compiled_rules_have_the_hash_of_their_files(String pack) {
        PrecompiledRules rules = new PrecompiledRules(List.of(pack), getClass().getClassLoader());

        assertThat(rules.hash()).isEqualTo(PackIndex.hash(BuiltInPacks.files(pack).files()));
    }

    /** Class files of version 61 run on Java 17; the build may run on a newer one. */
    @ParameterizedTest
    @FieldSource("PACKS")
    void compiled_rules_run_on_java_17_whatever_java_built_them(String pack) throws IOException {
        PackIndex index = PackIndex.read(pack, getClass().getClassLoader());

        assertThat(index.models()).isNotEmpty();
        for (String model : index.models()) {
            String file = "/" + model.replace('.', '/') + ".class";
            try (DataInputStream in = new DataInputStream(getClass().getResourceAsStream(file))) {
                in.readInt();
                in.readUnsignedShort();
                assertThat(in.readUnsignedShort()).as(model).isEqualTo(61);
            }
        }
    }
}
