package org.pmo4j.model.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pmo4j.model.InvalidModelException;
import org.pmo4j.model.id.ProjectId;

class SubjectKeyTest {

    private static final ProjectId PROJECT = new ProjectId("P-1");

    @Test
    void reads_a_project_with_or_without_its_type() {
        assertThat(SubjectKey.parse("Project/P-1")).isEqualTo(SubjectKey.of(PROJECT));
        assertThat(SubjectKey.parse("P-1")).isEqualTo(SubjectKey.of(PROJECT));
    }

    @Test
    void reads_something_inside_a_project() {
        assertThat(SubjectKey.parse("GateReview/P-1/R-2")).isEqualTo(new SubjectKey("GateReview", "R-2", PROJECT));
    }

    @Test
    void reads_something_of_the_organisation() {
        assertThat(SubjectKey.parse("Pmo/EPMO")).isEqualTo(new SubjectKey("Pmo", "EPMO", null));
    }

    @Test
    void reads_a_slash_and_a_percent_sign_inside_an_id() {
        assertThat(SubjectKey.parse("PmoAction/EPMO%2FA-1")).isEqualTo(new SubjectKey("PmoAction", "EPMO/A-1", null));
        assertThat(SubjectKey.parse("Risk/P-1/10%252F")).isEqualTo(new SubjectKey("Risk", "10%2F", PROJECT));
    }

    @Test
    void a_project_is_its_own_project_and_no_other() {
        assertThat(new SubjectKey("Project", "P-1", null)).isEqualTo(SubjectKey.of(PROJECT));
        assertThatThrownBy(() -> new SubjectKey("Project", "P-2", PROJECT))
                .hasMessage("SubjectKey: project: P-1 is not the project P-2 itself");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "/P-1", "Pmo/", "Risk//R-1", "Risk/P-1/", "Risk/P-1/R/1", "Project/P-1/P-1", "Pmo/5%", "Pmo/%2f"})
    void refuses_a_text_that_names_no_subject(String text) {
        assertThatThrownBy(() -> SubjectKey.parse(text)).isInstanceOf(InvalidModelException.class);
    }

    @Test
    void says_how_to_write_a_subject() {
        assertThatThrownBy(() -> SubjectKey.parse("Risk/P-1/R/1"))
                .hasMessage("SubjectKey: 'Risk/P-1/R/1' names no subject: write a project id, TYPE/ID or TYPE/PROJECT/ID, "
                        + "a slash inside an id as %2F and a percent sign as %25");
    }

    @Test
    void refuses_a_type_with_a_slash() {
        assertThatThrownBy(() -> new SubjectKey("Gate/Review", "R-1", PROJECT))
                .hasMessage("SubjectKey: type: 'Gate/Review' holds a slash");
    }

    @Test
    void a_project_covers_itself_and_everything_in_it() {
        SubjectKey project = SubjectKey.of(PROJECT);

        assertThat(project.covers(project)).isTrue();
        assertThat(project.covers(SubjectKey.parse("GateReview/P-1/R-2"))).isTrue();
    }

    @Test
    void a_project_covers_nothing_of_another_project_or_of_the_organisation() {
        SubjectKey project = SubjectKey.of(PROJECT);

        assertThat(project.covers(SubjectKey.parse("GateReview/P-10/R-2"))).isFalse();
        assertThat(project.covers(SubjectKey.parse("Project/P-10"))).isFalse();
        assertThat(project.covers(SubjectKey.parse("Pmo/P-1"))).isFalse();
    }

    @Test
    void anything_else_covers_only_itself() {
        SubjectKey review = SubjectKey.parse("GateReview/P-1/R-2");

        assertThat(review.covers(SubjectKey.parse("GateReview/P-1/R-2"))).isTrue();
        assertThat(review.covers(SubjectKey.parse("GateReview/P-1/R-3"))).isFalse();
        assertThat(review.covers(SubjectKey.parse("GateReview/P-2/R-2"))).isFalse();
        assertThat(review.covers(SubjectKey.of(PROJECT))).isFalse();
    }

    @Property
    void reads_back_what_it_writes(
            @ForAll @CharRange(from = '!', to = '~') @StringLength(min = 1, max = 8) String id,
            @ForAll @CharRange(from = '!', to = '~') @StringLength(min = 1, max = 8) String project) {
        SubjectKey nested = new SubjectKey("Risk", id, new ProjectId(project));
        SubjectKey free = new SubjectKey("Pmo", id, null);
        SubjectKey whole = new SubjectKey("Project", id, null);

        assertThat(SubjectKey.parse(nested.toString())).isEqualTo(nested);
        assertThat(SubjectKey.parse(free.toString())).isEqualTo(free);
        assertThat(SubjectKey.parse(whole.toString())).isEqualTo(whole);
    }
}
