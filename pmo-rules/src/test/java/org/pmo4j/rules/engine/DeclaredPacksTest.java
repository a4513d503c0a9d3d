package org.pmo4j.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.Policy;
import org.pmo4j.rules.authoring.PolicyPack;
import org.pmo4j.rules.authoring.PolicyPackProvider;

/** Packs that jars declare are found by whoever asks for them, and only then. */
class DeclaredPacksTest {

    @TempDir
    Path jar;

    @Test
    void finds_the_packs_in_the_order_of_their_names() throws IOException {
        try (URLClassLoader declared = declaring(ParametersPack.class.getName(), JoinsPack.class.getName())) {
            GovernanceEngine engine =
                    GovernanceEngine.builder().packs().packsOnClassPath(declared).build();

            assertThat(engine.policies()).extracting(Policy::pack, Policy::id).containsExactly(
                    tuple("joins", "LAW-001"),
                    tuple("parameters", "TST-005"));
        }
    }

    @Test
    void finds_none_where_none_is_declared() {
        GovernanceEngine engine = GovernanceEngine.builder()
                .packs("closure")
                .packsOnClassPath(DeclaredPacksTest.class.getClassLoader())
                .build();

        assertThat(engine.policies()).extracting(Policy::pack).containsOnly("closure");
    }

    @Test
    void does_not_look_for_them_unasked() throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader declared = declaring(JoinsPack.class.getName())) {
            thread.setContextClassLoader(declared);

            assertThat(GovernanceEngine.builder().packs().build().policies()).isEmpty();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Test
    void names_every_provider_that_cannot_be_used() throws IOException {
        try (URLClassLoader declared =
                declaring("com.acme.Missing", DeclaredPacksTest.class.getName(), Hidden.class.getName())) {
            GovernanceEngine.Builder builder = GovernanceEngine.builder();

            String provider = "\n  " + PolicyPackProvider.class.getName() + ": ";
            assertThatThrownBy(() -> builder.packsOnClassPath(declared))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("packs on the class path cannot be used:"
                            + provider + "Provider com.acme.Missing not found"
                            + provider + DeclaredPacksTest.class.getName() + " not a subtype"
                            + provider + "Provider " + Hidden.class.getName() + " could not be instantiated");
        }
    }

    private URLClassLoader declaring(String... providers) throws IOException {
        Path services = Files.createDirectories(jar.resolve("META-INF/services"));
        Files.writeString(services.resolve(PolicyPackProvider.class.getName()), String.join("\n", providers));
        return new URLClassLoader(new URL[] {jar.toUri().toURL()}, DeclaredPacksTest.class.getClassLoader());
    }

    /** A pack that comes second by its name. */
    public static final class ParametersPack implements PolicyPackProvider {

        @Override
        public PolicyPack pack() {
            return PolicyPack.onClassPath(
                    "parameters", "org/pmo4j/rules/parameters", DeclaredPacksTest.class.getClassLoader());
        }
    }

    /** A pack that comes first by its name. */
    public static final class JoinsPack implements PolicyPackProvider {

        @Override
        public PolicyPack pack() {
            return PolicyPack.onClassPath(
                    "joins", "org/pmo4j/rules/testkit/joins", DeclaredPacksTest.class.getClassLoader());
        }
    }

    /** A provider that nobody can create. */
    public static final class Hidden implements PolicyPackProvider {

        public Hidden() {
            throw new IllegalStateException("the pack lacks its licence");
        }

        @Override
        public PolicyPack pack() {
            throw new AssertionError("never created");
        }
    }
}
