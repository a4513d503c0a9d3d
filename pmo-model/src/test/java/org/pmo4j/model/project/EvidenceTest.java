package org.pmo4j.model.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.pmo4j.model.Fault;
import org.pmo4j.model.InvalidModelException;
import org.pmo4j.model.governance.DocumentStatus;

class EvidenceTest {

    private final Evidence reviewed = Evidence.held(DocumentStatus.REVIEWED);
    private final Evidence unknown = Evidence.held(null);

    @Test
    void is_exactly_one_of_three() {
        assertThat(reviewed.held()).isTrue();
        assertThat(reviewed.missing()).isFalse();
        assertThat(reviewed.notHeld()).isFalse();
        assertThat(Evidence.MISSING.held()).isFalse();
        assertThat(Evidence.MISSING.missing()).isTrue();
        assertThat(Evidence.NOT_HELD.notHeld()).isTrue();
    }

    @Test
    void falls_short_when_missing_or_below_the_minimum() {
        assertThat(reviewed.fallsShortOf(DocumentStatus.REVIEWED)).isFalse();
        assertThat(reviewed.fallsShortOf(DocumentStatus.APPROVED)).isTrue();
        assertThat(Evidence.MISSING.fallsShortOf(DocumentStatus.ABSENT)).isTrue();
        assertThat(Evidence.NOT_HELD.fallsShortOf(DocumentStatus.APPROVED)).isFalse();
        assertThat(unknown.fallsShortOf(DocumentStatus.APPROVED)).isFalse();
    }

    @Test
    void is_undecided_when_the_source_does_not_say() {
        assertThat(Evidence.NOT_HELD.undecided()).isTrue();
        assertThat(unknown.undecided()).isTrue();
        assertThat(reviewed.undecided()).isFalse();
        assertThat(Evidence.MISSING.undecided()).isFalse();
    }

    @Test
    void refuses_a_status_of_what_is_not_there() {
        var refusal = catchThrowableOfType(
                InvalidModelException.class, () -> new Evidence(Evidence.Kind.MISSING, DocumentStatus.DRAFT));

        assertThat(refusal.faults())
                .containsExactly(new Fault("status", "DRAFT is given although the artefact is MISSING"));
    }
}
