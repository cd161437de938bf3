package konnect.db.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class TestPostgresTest {
    @Test
    void givesAnEmptyDatabaseEachTime() throws SQLException {
        var first = TestPostgres.createDatabase();
        try (var connection = DriverManager.getConnection(first);
                var statement = connection.createStatement()) {
            statement.execute("create table t(n int)");
        }
        try (var connection = DriverManager.getConnection(TestPostgres.createDatabase());
                var statement = connection.createStatement();
                var row = statement.executeQuery("select to_regclass('t')")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getString(1)).isNull();
        }
    }
}
