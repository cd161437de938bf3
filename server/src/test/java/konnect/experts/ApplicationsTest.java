package konnect.experts;

import static konnect.experts.Market.ADMIN;
import static konnect.experts.Market.application;
import static konnect.experts.Market.offering;
import static konnect.experts.MentorStatus.APPLIED;
import static konnect.experts.MentorStatus.APPROVED;
import static konnect.experts.MentorStatus.CALL_DONE;
import static konnect.experts.MentorStatus.CALL_SCHEDULED;
import static konnect.experts.MentorStatus.DOCUMENTS_VERIFIED;
import static konnect.experts.MentorStatus.REJECTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Set;
import konnect.identity.Users;
import konnect.kernel.Code;
import konnect.kernel.Paging;
import konnect.kernel.Problem;
import konnect.kernel.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ApplicationsTest {
    private static final Map<MentorStatus, Set<MentorStatus>> STEPS = Map.of(
            APPLIED, Set.of(DOCUMENTS_VERIFIED, REJECTED),
            DOCUMENTS_VERIFIED, Set.of(CALL_SCHEDULED, REJECTED),
            CALL_SCHEDULED, Set.of(CALL_DONE, REJECTED),
            CALL_DONE, Set.of(APPROVED, REJECTED),
            APPROVED, Set.of(REJECTED),
            REJECTED, Set.of());
    private static final List<MentorStatus> WAY = List.of(DOCUMENTS_VERIFIED, CALL_SCHEDULED, CALL_DONE, APPROVED);

    private final Market market = new Market();

    @AfterEach
    void close() {
        market.close();
    }

    @ParameterizedTest
    @EnumSource(MentorStatus.class)
    void takesOnlyThePipelinesOwnSteps(MentorStatus from) {
        for (var to : MentorStatus.values()) {
            var expert = market.applied("Asha", application());
            bring(expert, from);
            if (STEPS.getOrDefault(from, Set.of()).contains(to)) {
                assertThat(market.move(expert, to).status()).isEqualTo(to);
            } else {
                refused(Code.ILLEGAL_TRANSITION, () -> market.move(expert, to));
                assertThat(status(expert)).isEqualTo(from);
            }
        }
    }

    @Test
    void makesThePersonAnExpertByApprovalAndUnmakesByRejection() {
        var expert = market.approved("Asha", application());
        assertThat(role(expert)).isEqualTo(Role.EXPERT);
        market.live(expert, new Live(true, true, false, 0, null));
        var after = market.applications.move(ADMIN, expert.id(), new StatusIn(REJECTED, "note", "No show"));
        assertThat(role(expert)).isEqualTo(Role.USER);
        assertThat(after.live()).isEqualTo(Live.OFFLINE);
        assertThat(market.rejected).containsExactly(expert.id());
    }

    @Test
    void tellsNobodyOfARejectionThatTookNothingAway() {
        market.move(market.applied("Asha", application()), REJECTED);
        assertThat(market.rejected).isEmpty();
    }

    @Test
    void showsNotesToAdministratorsAloneAndTheReasonToTheApplicant() {
        var expert = market.applied("Asha", application());
        var after = market.applications.move(ADMIN, expert.id(), new StatusIn(REJECTED, "rude", "Too few years"));
        assertThat(ExpertOwnOut.forAdmin(after).onboardingData().adminNotes()).isEqualTo("rude");
        assertThat(ExpertOwnOut.forOwner(after).onboardingData().adminNotes()).isNull();
        assertThat(ExpertOwnOut.forOwner(after).onboardingData().rejectionReason())
                .isEqualTo("Too few years");
    }

    @Test
    void takesOneApplicationUnlessItWasRejected() {
        var person = market.person("Asha");
        var first = market.applications.apply(person, application());
        refused(Code.ALREADY_APPLIED, () -> market.applications.apply(person, application()));
        market.applications.move(ADMIN, first.id(), new StatusIn(REJECTED, "note", "Too dear"));
        var second = market.applications.apply(person, offering(5, "Yoga"));
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.status()).isEqualTo(APPLIED);
        assertThat(second.profile().specialties()).containsExactly("Yoga");
        assertThat(second.onboarding().rejectionReason()).isNull();
        assertThat(second.onboarding().adminNotes()).isEqualTo("note");
    }

    @Test
    void writesEachSpecialtyOnce() {
        var expert = market.applied("Asha", offering(10, " Java", "java", "SQL "));
        assertThat(expert.profile().specialties()).containsExactly("Java", "SQL");
    }

    @Test
    void listsApplicationsByStatusAndSearchForAdministrators() {
        market.applied("Asha", application());
        market.approved("Bela", application());
        assertThat(names(null, "")).containsExactly("Bela", "Asha");
        assertThat(names(APPLIED, "")).containsExactly("Asha");
        assertThat(names(null, "p2@example")).containsExactly("Bela");
        assertThat(names(APPROVED, "asha")).isEmpty();
    }

    @Test
    void letsOnlyTheOwnerOrAnAdministratorEdit() {
        var person = market.person("Asha");
        var expert = market.applications.apply(person, application());
        var edit = new ProfileIn("Boss", null, null, null, null, null, null, null, false, null, null, null);
        refused(Code.NOT_FOUND, () -> market.experts.edit(market.person("Bela"), expert.id(), edit));
        var edited = market.experts.edit(person, expert.id(), edit);
        assertThat(edited.profile().title()).isEqualTo("Boss");
        assertThat(edited.autoAccept()).isFalse();
        assertThat(edited.profile().company()).isEqualTo(expert.profile().company());
        assertThat(market.experts.edit(ADMIN, expert.id(), edit).profile()).isEqualTo(edited.profile());
    }

    private List<String> names(@Nullable MentorStatus status, String search) {
        return market
                .experts
                .page(status, ExpertParams.search("search", search), Paging.of(null, null))
                .items()
                .stream()
                .map(Expert::name)
                .toList();
    }

    private void bring(Expert expert, MentorStatus to) {
        if (to == REJECTED) {
            market.move(expert, REJECTED);
        } else {
            market.move(expert, WAY.subList(0, WAY.indexOf(to) + 1).toArray(MentorStatus[]::new));
        }
        assertThat(status(expert)).isEqualTo(to);
    }

    private MentorStatus status(Expert expert) {
        return market.db
                .read(handle -> market.experts.find(handle, expert.id()))
                .orElseThrow()
                .status();
    }

    private Role role(Expert expert) {
        return market.db.read(handle -> Users.find(handle, expert.userId())).role();
    }

    private static void refused(Code code, Runnable action) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(action::run)
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(code));
    }
}
