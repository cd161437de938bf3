package konnect.db;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jspecify.annotations.Nullable;

/**
 * Plain JDBC for the few statements that run in every request: arguments by their place. Binding and mapping by name
 * costs as much CPU as the statement itself.
 */
public final class Direct {
    private Direct() {}

    /** Reads one row at the place where it stands. */
    @FunctionalInterface
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /**
     * The first row that the statement answers, if there is one.
     *
     * @param arguments for each {@code ?}: texts, numbers, booleans, or null
     */
    public static <T> Optional<T> first(Handle handle, String sql, Row<T> row, @Nullable Object... arguments) {
        try (var statement = handle.getConnection().prepareStatement(sql)) {
            bind(statement, arguments);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(row.read(rows)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new UnableToExecuteStatementException(String.valueOf(e.getMessage()), e, null);
        }
    }

    private static void bind(PreparedStatement statement, @Nullable Object[] arguments) throws SQLException {
        for (int place = 0; place < arguments.length; place++) {
            statement.setObject(place + 1, arguments[place]);
        }
    }
}
