package org.pmo4j.model.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.InvalidModelException;
import org.pmo4j.model.id.PersonId;
import org.pmo4j.model.id.WaiverId;
import org.pmo4j.model.json.PortfolioJson;
import org.pmo4j.model.portfolio.Portfolio;
import org.pmo4j.model.testkit.CompliantPortfolios;
import org.pmo4j.model.testkit.PortfolioKind;
import org.pmo4j.model.testkit.Portfolios;

/** The life of a waiver, tried at random and compared with its rules in plain words. */
class WaiverLifePropertyTest {

    private static final int MAX_DAYS = 180;
    private static final int ATTEMPTS = 14;
    private static final List<PersonId> PEOPLE = List.of(new PersonId("ann"), new PersonId("bob"), new PersonId("chen"));
    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    @Property(tries = 2000)
    void a_valid_step_is_added_with_who_when_and_why_and_an_invalid_one_changes_nothing(@ForAll long seed) {
        Random random = new Random(seed);
        Waiver waiver = requested(random);
        List<Attempt> taken = new ArrayList<>(List.of(
                new Attempt(WaiverStepKind.REQUEST, waiver.requestedBy(), START, waiver.reason(), null)));

        for (int i = 0; i < ATTEMPTS; i++) {
            Attempt attempt = Attempt.draw(random, taken);
            Waiver before = waiver;
            if (attempt.allowedAfter(taken)) {
                waiver = attempt.on(before);
                taken.add(attempt);
            } else {
                assertThatExceptionOfType(InvalidModelException.class).isThrownBy(() -> attempt.on(before));
            }

            assertThat(waiver.steps().stream().map(Attempt::of)).containsExactlyElementsOf(taken);
        }
    }

    @Property(tries = 1000)
    void it_is_valid_on_the_days_that_the_steps_known_by_then_tell(@ForAll long seed) {
        Waiver waiver = lived(new Random(seed));
        List<Attempt> steps = waiver.steps().stream().map(Attempt::of).toList();

        for (LocalDate day = START.minusDays(2); day.isBefore(START.plusDays(400)); day = day.plusDays(1)) {
            Waiver known = waiver.knownAt(day);

            boolean valid = validOn(day, steps);

            assertThat(known != null && known.validOn(day, MAX_DAYS)).as("on %s, of %s", day, steps).isEqualTo(valid);
            assertThat(waiver.validOn(day, MAX_DAYS)).as("in hindsight, on %s, of %s", day, steps).isEqualTo(valid);
        }
    }

    @Property(tries = 1000)
    void what_is_known_on_a_day_is_what_was_there_before_the_later_steps(@ForAll long seed) {
        Random random = new Random(seed);
        List<Waiver> states = new ArrayList<>(List.of(requested(random)));
        for (Waiver next = next(random, states.get(0)); next != null; next = next(random, next)) {
            states.add(next);
        }
        Waiver last = states.get(states.size() - 1);

        for (int i = 0; i < states.size(); i++) {
            LocalDate day = states.get(i).steps().get(i).on();
            boolean lastOfItsDay = i == states.size() - 1 || states.get(i + 1).steps().get(i + 1).on().isAfter(day);
            if (lastOfItsDay) {
                assertThat(last.knownAt(day)).isEqualTo(states.get(i));
            }
        }
        assertThat(last.knownAt(START.minusDays(1))).isNull();
    }

    /** Else the properties would hold of lives that nobody has tried. */
    @Example
    void random_lives_take_steps_of_every_kind_and_some_are_extended_twice() {
        Set<WaiverStepKind> taken = EnumSet.noneOf(WaiverStepKind.class);
        long mostExtensions = 0;
        for (long seed = 0; seed < 500; seed++) {
            List<WaiverStep> steps = lived(new Random(seed)).steps();
            steps.forEach(step -> taken.add(step.kind()));
            mostExtensions = Math.max(
                    mostExtensions, steps.stream().filter(step -> step.kind() == WaiverStepKind.EXTENSION).count());
        }

        assertThat(taken).containsExactly(WaiverStepKind.values());
        assertThat(mostExtensions).isGreaterThanOrEqualTo(2);
    }

    @Property(tries = 200)
    @Domain(CompliantPortfolios.class)
    void a_generated_waiver_may_have_a_history_which_agrees_with_it(@ForAll Waiver waiver) {
        Assume.that(waiver.steps() != null);

        assertThat(waiver.steps().get(0).kind()).isEqualTo(WaiverStepKind.REQUEST);
        assertThat(waiver.steps().get(0).by()).isEqualTo(waiver.requestedBy());
    }

    @Example
    void steps_are_written_and_read_with_the_portfolio() {
        int held = 0;
        for (long seed = 0; seed < 20; seed++) {
            Portfolio portfolio = Portfolios.of(seed, PortfolioKind.COMPLIANT);

            Portfolio again = PortfolioJson.read(PortfolioJson.write(portfolio));

            assertThat(again.waivers()).isEqualTo(portfolio.waivers());
            held += portfolio.waivers().waiver(new WaiverId("W-1")).steps() == null ? 0 : 1;
        }
        assertThat(held).isBetween(1, 19);
    }

    private static boolean validOn(LocalDate day, List<Attempt> steps) {
        LocalDate lastDay = null;
        for (Attempt step : steps) {
            if (!step.on.isAfter(day)) {
                switch (step.kind) {
                    case REQUEST -> { }
                    case APPROVAL, EXTENSION -> lastDay = step.expiresOn;
                    case REFUSAL, WITHDRAWAL -> lastDay = null;
                }
            }
        }
        return lastDay != null && !day.isAfter(lastDay);
    }

    private static Waiver requested(Random random) {
        return Waiver.request(new WaiverId("W-1"), "GATE-008", "P-1", PEOPLE.get(random.nextInt(3)), START, "why 0");
    }

    private static Waiver lived(Random random) {
        Waiver waiver = requested(random);
        for (Waiver next = next(random, waiver); next != null; next = next(random, next)) {
            waiver = next;
        }
        return waiver;
    }

    /** Takes the first of some random steps that is valid; null when none is. */
    private static @Nullable Waiver next(Random random, Waiver waiver) {
        List<Attempt> taken = waiver.steps().stream().map(Attempt::of).toList();
        for (int i = 0; i < ATTEMPTS; i++) {
            Attempt attempt = Attempt.draw(random, taken);
            if (attempt.allowedAfter(taken)) {
                return attempt.on(waiver);
            }
        }
        return null;
    }

    /** A step that somebody tries to take. */
    private record Attempt(WaiverStepKind kind, PersonId by, LocalDate on, String why, @Nullable LocalDate expiresOn) {

        static Attempt of(WaiverStep step) {
            return new Attempt(step.kind(), step.by(), step.on(), step.why(), step.expiresOn());
        }

        static Attempt draw(Random random, List<Attempt> taken) {
            WaiverStepKind kind = WaiverStepKind.values()[1 + random.nextInt(4)];
            LocalDate on = taken.get(taken.size() - 1).on.plusDays(random.nextInt(40) - 3);
            boolean expiry = kind == WaiverStepKind.APPROVAL || kind == WaiverStepKind.EXTENSION;
            return new Attempt(
                    kind,
                    PEOPLE.get(random.nextInt(3)),
                    on,
                    random.nextInt(8) == 0 ? " " : "why " + random.nextInt(100),
                    expiry ? on.plusDays(random.nextInt(200) - 3) : null);
        }

        Waiver on(Waiver waiver) {
            return switch (kind) {
                case REQUEST -> throw new IllegalStateException("a life begins once");
                case APPROVAL -> waiver.approve(by, on, why, expiresOn, MAX_DAYS);
                case REFUSAL -> waiver.refuse(by, on, why);
                case EXTENSION -> waiver.extend(by, on, why, expiresOn, MAX_DAYS);
                case WITHDRAWAL -> waiver.withdraw(by, on, why);
            };
        }

        boolean allowedAfter(List<Attempt> taken) {
            Attempt request = taken.get(0);
            Attempt last = taken.get(taken.size() - 1);
            if (on.isBefore(last.on) || why.isBlank()) {
                return false;
            }
            return switch (kind) {
                case REQUEST -> false;
                case APPROVAL -> last == request
                        && !by.equals(request.by)
                        && !expiresOn.isBefore(on)
                        && !expiresOn.isAfter(on.plusDays(MAX_DAYS));
                case REFUSAL -> last == request;
                case EXTENSION -> last.expiresOn != null
                        && !by.equals(request.by)
                        && !on.isAfter(last.expiresOn)
                        && expiresOn.isAfter(last.expiresOn)
                        && !expiresOn.isAfter(taken.get(1).on.plusDays(MAX_DAYS));
                case WITHDRAWAL -> last == request || last.expiresOn != null;
            };
        }
    }
}
