package konnect.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import konnect.kernel.Code;
import konnect.kernel.Problem;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SignInsTest {
    private final Fixture identity = new Fixture();
    private final String first = identity.signUp("asha@example.com").refreshToken();

    @AfterEach
    void close() {
        identity.close();
    }

    @Test
    void aRefreshTokenGivesAnotherOneAndAnAccessToken() {
        var refreshed = identity.accounts.refresh(first);
        assertThat(refreshed.refreshToken()).isNotEqualTo(first);
        assertThat(identity.bearers
                        .authenticate(refreshed.signIn().accessToken())
                        .userId())
                .isEqualTo(refreshed.signIn().user().id());
        assertThat(identity.accounts.refresh(refreshed.refreshToken()).refreshToken())
                .isNotEqualTo(refreshed.refreshToken());
    }

    @Test
    void withinThirtySecondsAnOldTokenGivesTheSameSuccessor() {
        var second = identity.accounts.refresh(first).refreshToken();
        identity.accounts.refresh(second);
        identity.passSeconds(29);
        assertThat(identity.accounts.refresh(first).refreshToken()).isEqualTo(second);
    }

    @Test
    void laterAnOldTokenEndsTheWholeFamily() {
        var second = identity.accounts.refresh(first).refreshToken();
        identity.passSeconds(31);
        refused(() -> identity.accounts.refresh(first));
        refused(() -> identity.accounts.refresh(second));
    }

    @Test
    void aTokenForgottenLongAgoEndsTheFamilyToo() {
        var second = identity.accounts.refresh(first).refreshToken();
        identity.passSeconds(3_600);
        var third = identity.accounts.refresh(second).refreshToken();
        identity.passSeconds(7_200);
        var fourth = identity.accounts.refresh(third).refreshToken();
        refused(() -> identity.accounts.refresh(first));
        refused(() -> identity.accounts.refresh(fourth));
    }

    @Test
    void theSameTokenAtOnceFromManyTabsGivesOneSuccessor() throws Exception {
        Callable<String> tab = () -> identity.accounts.refresh(first).refreshToken();
        try (var tabs = Executors.newFixedThreadPool(6)) {
            Set<String> successors = tabs
                    .invokeAll(Stream.generate(() -> tab).limit(6).toList())
                    .stream()
                    .map(future -> future.resultNow())
                    .collect(Collectors.toSet());
            assertThat(successors).hasSize(1);
        }
    }

    @Test
    void aFamilyEndsThirtyDaysAfterItsLastUse() {
        identity.passSeconds(30L * 24 * 3600 + 1);
        refused(() -> identity.accounts.refresh(first));
    }

    @Test
    void afterSigningOutNothingIsLeft() {
        var other = identity.accounts.logIn(new LoginIn("asha@example.com", Fixture.PASSWORD), Fixture.ASKER);
        identity.accounts.signOut(first);
        refused(() -> identity.accounts.refresh(first));
        assertThat(identity.accounts.refresh(other.refreshToken()).refreshToken())
                .isNotEmpty();
    }

    @Test
    void secretsAreNotInTheDatabase() {
        var hashes = identity.db.read(handle -> handle.createQuery("SELECT hash FROM refresh_token")
                .mapTo(String.class)
                .list());
        assertThat(hashes).hasSize(1).noneMatch(hash -> hash.equals(first) || first.endsWith(hash));
    }

    @Test
    void aDisabledPersonIsSignedOutEverywhereAtOnce() {
        var opened = identity.accounts.refresh(first);
        var id = opened.signIn().user().id();
        identity.db.run(tx -> identity.users.disable(tx, id));
        assertThat(identity.signedOut).containsExactly(id);
        refused(() -> identity.accounts.refresh(opened.refreshToken()));
        refused(() -> identity.bearers.authenticate(opened.signIn().accessToken()));
        refused(() -> identity.accounts.logIn(new LoginIn("asha@example.com", Fixture.PASSWORD), Fixture.ASKER));
        identity.db.run(tx -> Users.enable(tx, id));
        refused(() -> identity.bearers.authenticate(opened.signIn().accessToken()));
        var again = identity.accounts.logIn(new LoginIn("asha@example.com", Fixture.PASSWORD), Fixture.ASKER);
        assertThat(identity.bearers.authenticate(again.signIn().accessToken()).userId())
                .isEqualTo(id);
    }

    static void refused(ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(Problem.class, e -> assertThat(e.code()).isEqualTo(Code.UNAUTHENTICATED));
    }
}
