package konnect.db;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.exceptionsorter.PostgreSQLExceptionSorter;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.sql.SQLException;
import java.time.Duration;
import konnect.config.Config.DatabaseAddress;

/** Pools by purpose, so that no load on one stops another: requests can never keep the meter from charging. */
public final class Pools implements AutoCloseable {
    /** Connections, and so workers, for HTTP and sockets. */
    public static final int REQUESTS = 8;

    public static final int CHARGING = 2;
    public static final int BACKGROUND = 2;
    public static final int MESSAGES = 1;

    private static final Duration ACQUISITION = Duration.ofMillis(1_500);
    private static final Duration IDLE_CHECK = Duration.ofSeconds(30);
    private static final String CONNECT_SECONDS = "2";
    private static final String SOCKET_SECONDS = "20";
    private static final String PATIENT = "5s";
    /** Of many messages in one transaction none waits for long because of what somebody holds of another. */
    private static final String IMPATIENT = "250ms";

    private static final String OPTIONS = "-c statement_timeout=10s"
            + " -c idle_in_transaction_session_timeout=20s -c timezone=UTC -c synchronous_commit=on";

    private final AgroalDataSource requests;
    private final AgroalDataSource charging;
    private final AgroalDataSource background;
    private final AgroalDataSource messages;

    public Pools(DatabaseAddress address) {
        requests = pool(address, REQUESTS, PATIENT);
        charging = pool(address, CHARGING, PATIENT);
        background = pool(address, BACKGROUND, PATIENT);
        messages = pool(address, MESSAGES, IMPATIENT);
    }

    /** For HTTP requests and the sockets' commands. */
    public Db requests() {
        return new Db(requests);
    }

    /** For the meter alone. */
    public Db charging() {
        return new Db(charging);
    }

    /** For presence, heartbeats and the outbox. */
    public Db background() {
        return new Db(background);
    }

    /** For the messages of many sessions at once. */
    public Db messages() {
        return new Db(messages);
    }

    @Override
    public void close() {
        requests.close();
        charging.close();
        background.close();
        messages.close();
    }

    private static AgroalDataSource pool(DatabaseAddress address, int size, String lockTimeout) {
        var configuration = new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(pool -> pool.maxSize(size)
                        .acquisitionTimeout(ACQUISITION)
                        .idleValidationTimeout(IDLE_CHECK)
                        .exceptionSorter(new PostgreSQLExceptionSorter())
                        .connectionFactoryConfiguration(factory -> factory.jdbcUrl(address.jdbcUrl())
                                .principal(new NamePrincipal(address.user()))
                                .credential(new SimplePassword(address.password()))
                                .jdbcProperty("ApplicationName", "konnect")
                                .jdbcProperty("connectTimeout", CONNECT_SECONDS)
                                .jdbcProperty("socketTimeout", SOCKET_SECONDS)
                                .jdbcProperty("tcpKeepAlive", "true")
                                .jdbcProperty("logServerErrorDetail", "false")
                                .jdbcProperty("options", OPTIONS + " -c lock_timeout=" + lockTimeout)));
        try {
            return AgroalDataSource.from(configuration);
        } catch (SQLException e) {
            throw new IllegalStateException("the driver refused the pool's configuration", e);
        }
    }
}
