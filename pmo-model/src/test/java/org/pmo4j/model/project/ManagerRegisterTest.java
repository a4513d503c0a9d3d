package org.pmo4j.model.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pmo4j.model.id.AssignmentId;
import org.pmo4j.model.id.PersonId;

class ManagerRegisterTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    @Test
    void an_assignment_counts_from_its_first_to_its_last_day() {
        ManagerAssignment oneDay = assignment("1", "P", DAY, DAY);

        assertThat(accountable(DAY, oneDay)).containsExactly(oneDay);
        assertThat(accountable(DAY.minusDays(1), oneDay)).isEmpty();
        assertThat(accountable(DAY.plusDays(1), oneDay)).isEmpty();
    }

    @Test
    void an_assignment_without_dates_counts_on_every_known_day() {
        ManagerAssignment open = assignment("1", "P", null, null);

        assertThat(accountable(LocalDate.MIN, open)).containsExactly(open);
        assertThat(accountable(LocalDate.MAX, open)).containsExactly(open);
        assertThat(accountable(null, open)).isEmpty();
    }

    @Test
    void deputies_are_not_accountable() {
        assertThat(accountable(DAY, assignment("1", "P", null, null).withAccountable(false))).isEmpty();
    }

    @Test
    void of_several_assignments_of_one_party_the_one_that_began_last_counts() {
        ManagerAssignment always = assignment("1", "P", null, null);
        ManagerAssignment earlier = assignment("2", "P", DAY.minusDays(2), null);
        ManagerAssignment later = assignment("3", "P", DAY.minusDays(1), null);
        ManagerAssignment other = assignment("4", "Q", null, null);

        assertThat(accountable(DAY, later, always, other, earlier)).containsExactly(later, other);
        assertThat(accountable(DAY, always, earlier, later, other)).containsExactly(later, other);
    }

    @Test
    void of_assignments_that_began_on_the_same_day_the_later_in_the_register_counts() {
        ManagerAssignment first = assignment("1", "P", DAY, null);
        ManagerAssignment second = assignment("2", "P", DAY, null);

        assertThat(accountable(DAY, first, second)).containsExactly(second);
        assertThat(accountable(DAY, first.withStart(null), second.withStart(null)))
                .containsExactly(second.withStart(null));
    }

    private static List<ManagerAssignment> accountable(LocalDate day, ManagerAssignment... assignments) {
        return new ManagerRegister(List.of(assignments)).accountableOn(day);
    }

    private static ManagerAssignment assignment(String id, String person, LocalDate start, LocalDate finish) {
        return ManagerAssignmentBuilder.builder()
                .id(new AssignmentId(id))
                .party(new PersonId(person))
                .accountable(true)
                .start(start)
                .finish(finish)
                .build();
    }
}
