package konnect.db.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class TestPostgresTest {
    @Test
    void givesAnEmptyDatabaseEachTime() throws SQLException {
        try (var connection = newDatabase();
                var statement = connection.createStatement()) {
            statement.execute("create table t(n int)");
        }
        try (var connection = newDatabase();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select to_regclass('t')")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getString(1)).isNull();
        }
    }

    private static Connection newDatabase() throws SQLException {
        var address = TestPostgres.address(TestPostgres.createDatabase());
        return DriverManager.getConnection(address.jdbcUrl(), address.user(), address.password());
    }
}
