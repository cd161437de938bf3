package konnect.db.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** Where the server listens and how to sign in. */
record Address(DataFolder folder, int port, String password) {
    private static final String SECONDS_TO_CONNECT = "5";

    static Address read(DataFolder folder, PidFile running) throws IOException {
        return new Address(folder, running.port(), Cluster.password(folder));
    }

    String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + Cluster.DATABASE;
    }

    /** Whether the server there is the one of this folder; by SCRAM it, too, has to know the password. */
    boolean isAnswering() {
        var properties = new Properties();
        properties.setProperty("user", Cluster.USER);
        properties.setProperty("password", password);
        properties.setProperty("loginTimeout", SECONDS_TO_CONNECT);
        try (var connection = DriverManager.getConnection(jdbcUrl(), properties);
                var statement = connection.createStatement();
                var row = statement.executeQuery("show data_directory")) {
            return row.next() && Path.of(row.getString(1)).equals(folder.pgdata());
        } catch (SQLException e) {
            return false;
        }
    }
}
