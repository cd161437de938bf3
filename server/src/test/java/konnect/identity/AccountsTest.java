package konnect.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import konnect.config.Config;
import konnect.kernel.Code;
import konnect.kernel.Problem;
import konnect.kernel.Role;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccountsTest {
    private final Fixture identity = new Fixture();

    @AfterAll
    void close() {
        identity.close();
    }

    @Test
    void anAddressHasOneAccountHoweverItIsWritten() {
        identity.signUp(" Kiran@Example.COM ");
        refused(Code.EMAIL_IN_USE, () -> identity.signUp("kiran@example.com"));
        assertThat(logIn("KIRAN@example.com ", Fixture.PASSWORD).user().email()).isEqualTo("kiran@example.com");
    }

    @Test
    void anUnknownAddressAndAWrongPasswordAreAnsweredAlike() {
        identity.signUp("lata@example.com");
        var wrong = problem(() -> logIn("lata@example.com", "another-password-1"));
        var unknown = problem(() -> logIn("nobody@example.com", "another-password-1"));
        assertThat(unknown.code()).isEqualTo(wrong.code()).isEqualTo(Code.UNAUTHENTICATED);
        assertThat(unknown.detail()).isEqualTo(wrong.detail());
        assertThat(unknown.errors()).isEqualTo(wrong.errors());
    }

    @Test
    void anUnknownAddressTakesTheTimeOfAWrongPassword() {
        identity.signUp("mohan@example.com");
        long unknown = fastestNanos(() -> logIn("nobody@example.com", "another-password-1"));
        long wrong = fastestNanos(() -> logIn("mohan@example.com", "another-password-1"));
        assertThat((double) unknown / wrong).isBetween(0.4, 2.5);
    }

    @Test
    void guessingStopsAtTheAccountFromWhateverAddress() {
        try (var strict = new Fixture(Map.of("KONNECT_RATE_LIMIT_FAILED_SIGN_INS", "3"))) {
            strict.signUp("nina@example.com");
            for (int i = 0; i < 3; i++) {
                var from = "192.0.2." + i;
                refused(
                        Code.UNAUTHENTICATED,
                        () -> strict.accounts.logIn(
                                new LoginIn("nina@example.com", "wrong-guess-1"), new Asker(from, null)));
            }
            refused(
                    Code.RATE_LIMITED,
                    () -> strict.accounts.logIn(
                            new LoginIn("nina@example.com", Fixture.PASSWORD), new Asker("192.0.2.9", null)));
        }
    }

    @Test
    void signingInRightlyIsNeverCounted() {
        try (var strict = new Fixture(Map.of("KONNECT_RATE_LIMIT_FAILED_SIGN_INS", "2"))) {
            strict.signUp("om@example.com");
            for (int i = 0; i < 6; i++) {
                assertThat(strict.accounts.logIn(new LoginIn("om@example.com", Fixture.PASSWORD), Fixture.ASKER))
                        .isNotNull();
            }
        }
    }

    @Test
    void theFirstAdministratorIsMadeOnceAndOnlyWhenThereIsNone() {
        try (var fresh = new Fixture()) {
            var config = Config.from(
                    Map.of("KONNECT_ADMIN_EMAIL", "Boss@example.com", "KONNECT_ADMIN_PASSWORD", Fixture.PASSWORD));
            FirstAdmin.ensure(fresh.db, fresh.passwords, config);
            var boss = fresh.accounts
                    .logIn(new LoginIn("boss@example.com", Fixture.PASSWORD), Fixture.ASKER)
                    .signIn()
                    .user();
            assertThat(boss.role()).isEqualTo(Role.ADMIN);
            FirstAdmin.ensure(
                    fresh.db,
                    fresh.passwords,
                    Config.from(Map.of(
                            "KONNECT_ADMIN_EMAIL", "second@example.com", "KONNECT_ADMIN_PASSWORD", Fixture.PASSWORD)));
            assertThat(fresh.db.read(UsersSql::countAdmins)).isEqualTo(1);
            refused(Code.CONFLICT, () -> fresh.db.run(tx -> fresh.users.disable(tx, boss.id())));
            refused(Code.CONFLICT, () -> fresh.db.run(tx -> Users.demote(tx, boss.id(), Role.USER)));
        }
    }

    @Test
    void anAdministratorFromTheCommandLineIsMadeOrPromoted() {
        var password = Admins.create(identity.db, identity.passwords, "ops@example.com")
                .orElseThrow();
        assertThat(logIn("ops@example.com", password).user().role()).isEqualTo(Role.ADMIN);
        identity.signUp("pia@example.com");
        assertThat(Admins.create(identity.db, identity.passwords, "pia@example.com"))
                .isEmpty();
        assertThat(logIn("pia@example.com", Fixture.PASSWORD).user().role()).isEqualTo(Role.ADMIN);
    }

    @Test
    void anAdministratorStaysOneAsAnExpert() {
        var id = identity.signUp("qadir@example.com").signIn().user().id();
        identity.db.run(tx -> {
            Users.promote(tx, id);
            Users.becomeExpert(tx, id);
            Users.stopBeingExpert(tx, id);
        });
        assertThat(identity.db.read(handle -> Users.find(handle, id)).role()).isEqualTo(Role.ADMIN);
    }

    private SignInOut logIn(String email, String password) {
        return identity.accounts
                .logIn(new LoginIn(email, password), Fixture.ASKER)
                .signIn();
    }

    private static long fastestNanos(ThrowingCallable refusedCall) {
        long fastest = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            long from = System.nanoTime();
            problem(refusedCall);
            fastest = Math.min(fastest, System.nanoTime() - from);
        }
        return fastest;
    }

    private static Problem problem(ThrowingCallable call) {
        try {
            call.call();
        } catch (Problem e) {
            return e;
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
        throw new AssertionError("nothing was refused");
    }

    private static void refused(Code code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(Problem.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
