package org.pmo4j.model.testkit;

import java.time.LocalDate;
import java.util.Random;
import java.util.function.Supplier;
import org.pmo4j.model.governance.Waiver;
import org.pmo4j.model.governance.WaiverStep;
import org.pmo4j.model.governance.WaiverStepKind;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.id.WaiverId;

/** Waivers with a history: asked for, then decided, extended and withdrawn at random, as the model allows it. */
final class WaiverLives {

    private static final int MAX_DAYS = 180;
    private static final int MOST_STEPS = 5;
    private static final String[] REASONS = {"Port strike", "供应商破产", "No fitters before October"};

    private final Random random;
    private final Supplier<PersonId> people;

    WaiverLives(Random random, Supplier<PersonId> people) {
        this.random = random;
        this.people = people;
    }

    /** Draws the life of a waiver of a policy on a subject. */
    Waiver of(WaiverId id, String policy, String subject) {
        LocalDate asked = Portfolios.AS_OF.minusDays(random.nextInt(300) - 20);
        Waiver waiver = Waiver.request(id, policy, subject, people.get(), asked, reason());
        int steps = random.nextInt(MOST_STEPS);
        for (int i = 0; i < steps && waiver.closedOn() == null; i++) {
            waiver = next(waiver);
        }
        return waiver;
    }

    private Waiver next(Waiver waiver) {
        WaiverStep last = waiver.steps().get(waiver.steps().size() - 1);
        LocalDate day = last.on().plusDays(random.nextInt(30));
        PersonId by = people.get();
        boolean independent = !by.equals(waiver.requestedBy());
        boolean asked = last.kind() == WaiverStepKind.REQUEST;
        if (asked && independent && random.nextInt(5) > 0) {
            return waiver.approve(by, day, reason(), day.plusDays(random.nextInt(MAX_DAYS + 1)), MAX_DAYS);
        } else if (asked && random.nextBoolean()) {
            return waiver.refuse(by, day, reason());
        } else if (!asked && independent && random.nextInt(3) > 0) {
            return longer(waiver, by, day);
        }
        return waiver.withdraw(by, day, reason());
    }

    /** Extends a waiver where there is time left; else leaves it as it is. */
    private Waiver longer(Waiver waiver, PersonId by, LocalDate day) {
        int left = (int) (waiver.approvedOn().plusDays(MAX_DAYS).toEpochDay() - waiver.expiresOn().toEpochDay());
        return left == 0 || day.isAfter(waiver.expiresOn())
                ? waiver
                : waiver.extend(by, day, reason(), waiver.expiresOn().plusDays(1 + random.nextInt(left)), MAX_DAYS);
    }

    private String reason() {
        return REASONS[random.nextInt(REASONS.length)];
    }
}
