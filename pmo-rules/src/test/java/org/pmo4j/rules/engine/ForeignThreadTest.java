package org.pmo4j.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pmo4j.model.json.PortfolioJson;
import org.pmo4j.rules.GovernanceEngine;
import org.pmo4j.rules.authoring.PolicyPack;

/**
 * What happens in an executable jar of nested jars and in an application server: the thread that loads the rules has a
 * context class loader that does not know Drools, and a pack may come from another loader than the library. All classes are
 * loaded anew, because Drools looks for its parts only once.
 */
class ForeignThreadTest {

    @ParameterizedTest
    @ValueSource(classes = {BuiltInPack.class, OwnPack.class})
    void engine_works_on_a_thread_whose_context_class_loader_does_not_know_drools_and_leaves_it_in_place(Class<?> engine) throws Exception {
        Object expected = evaluation(engine).call();

        try (URLClassLoader library = new URLClassLoader(classPath(true), ClassLoader.getPlatformClassLoader());
                URLClassLoader application = new URLClassLoader(classPath(false), library)) {
            Callable<Object> evaluation = evaluation(application.loadClass(engine.getName()));
            FutureTask<List<Object>> again = new FutureTask<>(
                    () -> List.of(evaluation.call(), Thread.currentThread().getContextClassLoader()));
            Thread thread = new Thread(again);
            thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
            thread.start();

            assertThat(again.get()).containsExactly(expected, ClassLoader.getPlatformClassLoader());
        }
    }

    private static Callable<Object> evaluation(Class<?> engine) throws ReflectiveOperationException {
        var constructor = engine.getDeclaredConstructor();
        constructor.setAccessible(true);
        return ((Callable<?>) constructor.newInstance())::call;
    }

    private static URL[] classPath(boolean library) throws IOException {
        List<URL> urls = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (library != Path.of(entry).endsWith("test-classes")) {
                urls.add(Path.of(entry).toUri().toURL());
            }
        }
        return urls.toArray(URL[]::new);
    }

    private static String summary(GovernanceEngine.Builder builder) {
        var portfolio = PortfolioJson.read("""
                {"schemaVersion": "1.0", "id": "PF", "name": "One", "organization": {"id": "O", "name": "Any"},
                 "projects": [{"id": "P", "name": "Any"}]}""");
        var report = builder.build().evaluate(portfolio, LocalDate.of(2026, 3, 31));
        return report.policyHash() + report.summary();
    }

    /** Rules that the build compiled. */
    static final class BuiltInPack implements Callable<String> {

        @Override
        public String call() {
            return summary(GovernanceEngine.builder().packs("closure"));
        }
    }

    /** Rules that are compiled at start. */
    static final class OwnPack implements Callable<String> {

        @Override
        public String call() {
            return summary(GovernanceEngine.builder()
                    .packs()
                    .pack(PolicyPack.onClassPath(
                            "faulty", "org/pmo4j/rules/engine/faulty", OwnPack.class.getClassLoader())));
        }
    }
}
