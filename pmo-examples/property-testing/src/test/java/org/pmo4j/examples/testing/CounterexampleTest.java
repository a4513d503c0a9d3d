package org.pmo4j.examples.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.pmo4j.rules.authoring.PolicyPack;
import org.pmo4j.rules.testkit.PolicyLaws;

class CounterexampleTest {

    @Test
    void wrong_policy_is_caught_with_the_counterexample_that_the_readme_shows() throws IOException {
        PolicyLaws laws = PolicyLaws.of(PolicyPack.of("acme", new WrongOpenRisks()));

        AssertionError caught = catchThrowableOfType(AssertionError.class, () -> laws.check(1));

        System.out.println(caught.getMessage());
        assertThat(Files.readString(Path.of("README.md"))).contains("```\n" + caught.getMessage() + "\n```\n");
    }
}
