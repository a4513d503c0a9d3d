package org.pmo4j.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.json.PortfolioLines;
import org.pmo4j.model.project.Project;

class GeneratedPortfolioTest {

    @Test
    void above_the_base_the_number_is_rounded_up() {
        assertThat(GeneratedPortfolio.of(600).projects()).isEqualTo(600);
        assertThat(GeneratedPortfolio.of(2_000).projects()).isEqualTo(2_000);
        assertThat(GeneratedPortfolio.of(2_001).projects()).isEqualTo(4_000);
        assertThat(GeneratedPortfolio.of(1_000_000)).isEqualTo(new GeneratedPortfolio(2_000, 500));
    }

    @Test
    void the_first_projects_are_those_of_the_base_and_the_others_their_copies() {
        GeneratedPortfolio portfolio = new GeneratedPortfolio(20, 3);

        List<String> texts = portfolio.texts(LocalSpark.SESSION, 7).collectAsList();

        assertThat(projects(portfolio, texts.subList(0, 20))).isEqualTo(portfolio.held().projects());
        assertThat(projects(portfolio, texts)).extracting(project -> project.id().value())
                .doesNotHaveDuplicates()
                .contains("PRJ-000001", "PRJ-1-000001", "PRJ-2-000020")
                .hasSize(60);
    }

    private static List<Project> projects(GeneratedPortfolio portfolio, List<String> texts) {
        Iterator<Project> projects =
                PortfolioLines.read(new SharedFrame(portfolio.frame()).frame(), new TextLines(texts.iterator()));
        List<Project> read = new ArrayList<>();
        projects.forEachRemaining(read::add);
        return read;
    }
}
