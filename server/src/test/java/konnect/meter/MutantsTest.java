package konnect.meter;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Faults put into the meter one at a time: the other tests of this package have to fail on each. */
class MutantsTest {
    private static final List<String> EXAMPLES =
            List.of("WhoPaysWhenTest", "LateCloseTest", "LowBalanceTest", "LimitsTest");
    private static final List<String> PROPERTIES = List.of("MeterProperties");
    private static final int SEEDS = 5_000;

    /** Faults that random schedules alone have to find. */
    private static final List<Mutant> OF_ARITHMETIC = List.of(
            new Mutant("no back-dating", "Walk.java", "long at = proof.until();", "long at = look.at();"),
            new Mutant("no tail rule at a pause", "Walk.java", "tally.giveBackUnused(look.at());", ""),
            new Mutant("no tail rule at the end", "Walk.java", "tally.giveBackUnused(at);", ""),
            new Mutant(
                    "the tail is kept by a hair too much",
                    "Tally.java",
                    "consumed < kept.getLast()",
                    "consumed <= kept.getLast()"),
            new Mutant(
                    "grace starts again",
                    "Walk.java",
                    "Math.min(graceUntil, due + terms.graceMs())",
                    "look.at() + terms.graceMs()"),
            new Mutant(
                    "cap off by one",
                    "Walk.java",
                    "if (tally.paid() == terms.cappedMinutes()) {\n                return !end",
                    "if (tally.paid() == terms.cappedMinutes() + 1) {\n                return !end"),
            new Mutant(
                    "resume at the time of the look",
                    "Walk.java",
                    "phase = new Phase.Running(back);",
                    "phase = new Phase.Running(look.at());"),
            new Mutant(
                    "a client's pause counts from its detection",
                    "Walk.java",
                    "ours ? noticed(at) : at + terms.resumeMs()",
                    "noticed(at)"),
            new Mutant(
                    "our pause counts from its beginning",
                    "Walk.java",
                    "ours ? noticed(at) : at + terms.resumeMs()",
                    "at + terms.resumeMs()"),
            new Mutant("no guarantee", "Ending.java", "!expertSpoke &&", "false &&"),
            new Mutant(
                    "the fault refund rounded up",
                    "Ending.java",
                    "share(ours ? tally.unusedMs() : 0, terms.minuteMs())",
                    "plus(new Money(1)).share(ours ? tally.unusedMs() : 0, terms.minuteMs())"),
            new Mutant("no fault refund", "Ending.java", "ours ? tally.unusedMs() : 0", "0"),
            new Mutant(
                    "a pause is charged",
                    "Walk.java",
                    "new Run(since, at, proof.cause(), deadline)",
                    "new Run(since, Math.min(look.at(), at + 50), proof.cause(), deadline)"),
            new Mutant("a reversed minute is not given back", "Tally.java", "budget.giveBack(terms.price());", ""),
            new Mutant(
                    "the lease bridges nothing",
                    "Stretches.java",
                    "last.byNode() && next.from() - last.to() <= leaseMs",
                    "false"),
            new Mutant(
                    "the lease bridges a client's own absence",
                    "Stretches.java",
                    "last.byNode() && next.from()",
                    "next.from()"),
            new Mutant("late closes are not replayed", "Walk.java", "        goBack();\n", ""),
            new Mutant("a return is never disproved", "Walk.java", "phase = pause;", ""),
            new Mutant("a minute charged again under its old name", "Tally.java", "reversals++;", ""),
            new Mutant(
                    "a call rings on", "Walk.java", "return look.at() >= until &&", "return look.at() > until + 1 &&"),
            new Mutant(
                    "the end of ringing counts from its look",
                    "Walk.java",
                    "end(until, EndReason.NO_RESPONSE)",
                    "end(look.at(), EndReason.NO_RESPONSE)"),
            new Mutant(
                    "an answer is taken that cannot be paid",
                    "Meter.java",
                    "if (!budget.covers(session.terms().price())) {",
                    "if (false) {"),
            new Mutant(
                    "an answered call is charged from its first ring",
                    "Meter.java",
                    "blank(session.terms(), new Phase.Running(floored.at()), floored.at())",
                    "blank(session.terms(), new Phase.Running(session.startedAt()), floored.at())"));

    /** Faults that an example has to find. */
    private static final List<Mutant> OF_RULES = List.of(
            new Mutant("late minutes are all charged", "Tally.java", "late >= terms.lateMinutes()", "false"),
            new Mutant(
                    "the clock may go back",
                    "Meter.java",
                    "look.at() >= session.lastAt() ? look",
                    "look.at() != 0 ? look"),
            new Mutant(
                    "grace pauses",
                    "Walk.java",
                    "Math.min(pause.resumeUntil(), Math.min(graceUntil, idleEnd))",
                    "Math.min(pause.resumeUntil(), idleEnd)"),
            new Mutant("no end after ten minutes of ours", "Walk.java", "ours && back - at", "false && back - at"),
            new Mutant("low balance is said again and again", "News.java", "!after.warned().lowBalance() &&", ""),
            new Mutant(
                    "the warning is never armed again",
                    "News.java",
                    "            return false;",
                    "            return after.warned().lowBalance();"),
            new Mutant(
                    "a written-off minute is free later",
                    "Tally.java",
                    "paidUntilMs = Math.min(paidUntilMs, end + writtenOff * terms.minuteMs());",
                    ""),
            new Mutant("any ringing call is answered", "Meter.java", "floored.at() >= until", "floored.at() > until"),
            new Mutant("a recharge in a pause is not taken", "Walk.java", "        payWhilePaused(pause.at());\n", ""),
            new Mutant(
                    "the fee rounded up",
                    "Split.java",
                    "var fee = net.percent(feePercent);",
                    "var fee = net.plus(new Money(99)).percent(feePercent);"));

    @TestFactory
    Stream<DynamicTest> randomSchedulesKillEachMutantOfTheArithmetic() {
        return OF_ARITHMETIC.stream()
                .map(m -> DynamicTest.dynamicTest(
                        m.fault(),
                        () -> assertThat(killer(m, PROPERTIES)).as(m.fault()).isPresent()));
    }

    @TestFactory
    Stream<DynamicTest> theExamplesKillEachMutantOfTheRules() {
        return OF_RULES.stream()
                .map(m -> DynamicTest.dynamicTest(
                        m.fault(),
                        () -> assertThat(killer(m, EXAMPLES)).as(m.fault()).isPresent()));
    }

    @Test
    void whatIsNotMutatedSurvives() throws ReflectiveOperationException {
        var same = new Mutant("none", "Walk.java", "        goBack();\n", "        goBack();\n");
        var all = new ArrayList<>(EXAMPLES);
        all.addAll(PROPERTIES);
        assertThat(killer(same, all)).isEmpty();
    }

    private static Optional<Throwable> killer(Mutant mutant, List<String> tests) throws ReflectiveOperationException {
        var loader = mutant.loader();
        for (var name : tests) {
            var test = loader.loadClass("konnect.meter." + name);
            var made = test.getDeclaredConstructor();
            made.setAccessible(true);
            for (var method : test.getDeclaredMethods()) {
                method.setAccessible(true);
                var failure = failure(made.newInstance(), method);
                if (failure.isPresent()) {
                    return failure;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Throwable> failure(Object test, Method method) throws IllegalAccessException {
        try {
            if (method.isAnnotationPresent(Property.class)) {
                for (long seed = 0; seed < SEEDS; seed++) {
                    method.invoke(test, seed);
                }
            } else if (method.isAnnotationPresent(Test.class)) {
                method.invoke(test);
            } else if (method.isAnnotationPresent(TestFactory.class)) {
                for (var each : ((Stream<?>) method.invoke(test)).toList()) {
                    ((DynamicTest) each).getExecutable().execute();
                }
            }
            return Optional.empty();
        } catch (InvocationTargetException e) {
            return Optional.ofNullable(e.getCause());
        } catch (AssertionError e) {
            return Optional.of(e);
        } catch (IllegalAccessException e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
