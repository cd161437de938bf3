package konnect.demo;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import konnect.config.Config;
import konnect.db.Background;
import konnect.db.Db;
import konnect.experts.Experts;
import konnect.identity.Accounts;
import konnect.kernel.Periodic;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** The scripts of the demo: experts who come and go with the hours, and a few mentees who keep some of them busy. */
@Singleton
public final class Robots {
    private static final Duration TURN = Duration.ofMillis(500);
    /** How many come in one turn at most: after a restart all are back within some seconds, one after another. */
    private static final int AT_ONCE = 5;

    private static final int THREADS = 2;
    private static final int MANY = 200;
    private static final int FEWEST_TALKS = 3;
    private static final int MOST_TALKS = 5;
    private static final int TURNS_BETWEEN_TALKS = 24;
    private static final int TURNS_AFTER_REFUSAL = 120;
    /** Before the sockets are drained, so that nobody waits for them. */
    private static final int FIRST = 0;

    private final Config config;
    private final Db db;
    private final Experts experts;
    private final SignedIn signedIn;
    private final URI server;
    private final Errands errands;
    private final OkHttpClient http = client();
    private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(
            THREADS, Thread.ofPlatform().name("demo-", 0).daemon().factory());
    private final List<ExpertRobot> robots = new ArrayList<>();
    private final Map<String, MenteeRobot> talking = new HashMap<>();
    private Map<String, String> mentees = Map.of();
    private Map<String, String> categories = Map.of();
    private @Nullable Periodic turning;
    private int turns;

    public Robots(Config config, @Background Db db, Experts experts, Accounts accounts) {
        this.config = config;
        this.db = db;
        this.experts = experts;
        this.signedIn = new SignedIn(accounts);
        this.server = URI.create("http://127.0.0.1:" + config.port());
        this.errands = new Errands(server);
    }

    void start(@Observes StartupEvent event) {
        if (config.demo().on()) {
            cast();
            turning = Periodic.every(TURN, "demo", this::turn);
        }
    }

    void stop(@Observes @Priority(FIRST) ShutdownDelayInitiatedEvent event) {
        if (turning != null) {
            turning.close();
        }
        clock.shutdownNow();
        talking.values().forEach(MenteeRobot::leave);
        robots.stream().filter(ExpertRobot::isOpen).forEach(ExpertRobot::close);
        http.dispatcher().executorService().shutdown();
    }

    /** Who of the sheet's experts is in this database, and whom mentees may ask. */
    private void cast() {
        var ids = db.read(handle -> DemoSql.ids(handle, Part.ROBOT));
        mentees = db.read(handle -> DemoSql.ids(handle, Part.MENTEE));
        var known = new HashMap<String, String>();
        for (var mentor : Cast.mentors()) {
            var userId = ids.get(mentor.slug());
            if (userId != null) {
                robots.add(new ExpertRobot(mentor, userId, wire(userId), diary(userId)));
                db.read(handle -> experts.ofUser(handle, userId))
                        .ifPresent(expert -> known.put(expert.id(), mentor.category()));
            }
        }
        categories = known;
    }

    private void turn() {
        int opened = 0;
        turns++;
        for (int place = 0; place < robots.size(); place++) {
            var robot = robots.get(place);
            boolean wanted = Rhythm.isOn(place, robots.size(), Instant.now());
            boolean mayAskAgain = !robot.wasRefused() || turns % TURNS_AFTER_REFUSAL == 0;
            if (wanted && !robot.isOpen() && mayAskAgain && opened < AT_ONCE) {
                robot.open();
                opened++;
            } else if (!wanted && robot.isOpen() && !robot.isTalking()) {
                robot.close();
            }
        }
        if (turns % TURNS_BETWEEN_TALKS == 0) {
            keepTalking();
        }
    }

    private void keepTalking() {
        talking.values().stream().filter(MenteeRobot::isOver).forEach(MenteeRobot::leave);
        talking.values().removeIf(MenteeRobot::isOver);
        int wanted = FEWEST_TALKS + (int) (Instant.now().getEpochSecond() / 600 % (MOST_TALKS - FEWEST_TALKS + 1));
        var free = mentees.entrySet().stream()
                .filter(each -> !talking.containsKey(each.getValue()))
                .toList();
        if (talking.size() < wanted && !free.isEmpty()) {
            begin(free.get(ThreadLocalRandom.current().nextInt(free.size())));
        }
    }

    private void begin(Map.Entry<String, String> free) {
        var userId = free.getValue();
        var category = Cast.mentees().stream()
                .filter(mentee -> mentee.slug().equals(free.getKey()))
                .map(Cast.Mentee::category)
                .findFirst()
                .orElse("");
        var questions = new Talks(new Seeded(System.nanoTime())).questions(category);
        var lines = new ArrayList<String>();
        questions.forEach(lines::addAll);
        var robot = new MenteeRobot(userId, wire(userId), lines);
        talking.put(userId, robot);
        robot.begin(
                expertId -> category.equals(categories.get(expertId)),
                price -> errands.recharge(signedIn.token(userId), price));
    }

    private ExpertRobot.Diary diary(String userId) {
        return new ExpertRobot.Diary() {
            @Override
            public void confirm(String bookingId) {
                errands.confirm(signedIn.token(userId), bookingId);
            }

            @Override
            public void confirmAll() {
                errands.confirmAll(signedIn.token(userId));
            }
        };
    }

    private Wire wire(String userId) {
        return new Wire(server, http, () -> signedIn.token(userId), clock);
    }

    /** Readers wait on virtual threads: a connection costs no thread of the system. */
    private static OkHttpClient client() {
        var dispatcher = new Dispatcher(Executors.newVirtualThreadPerTaskExecutor());
        dispatcher.setMaxRequests(MANY);
        dispatcher.setMaxRequestsPerHost(MANY);
        return new OkHttpClient.Builder()
                .dispatcher(dispatcher)
                .readTimeout(Duration.ofMinutes(1))
                .build();
    }
}
