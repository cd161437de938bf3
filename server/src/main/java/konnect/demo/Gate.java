package konnect.demo;

import jakarta.inject.Singleton;
import konnect.config.Config;
import konnect.config.Config.Demo;
import konnect.kernel.Problem;

/** Without the demo its operations do not exist. */
@Singleton
public final class Gate {
    private final Demo demo;

    public Gate(Config config) {
        demo = config.demo();
    }

    /** @throws Problem {@code NOT_FOUND} */
    void requireDemo() {
        if (!demo.on()) {
            throw Problem.notFound("The demo");
        }
    }

    boolean isSupervised() {
        return demo.supervised();
    }
}
