package konnect.db;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Rows as PostgreSQL's {@code unnest} takes them: an array for each column. */
public final class Columns {
    private Columns() {}

    /** This part of each row, in their order. */
    public static <R, T extends @Nullable Object> List<T> of(Collection<R> rows, Function<R, T> part) {
        var column = new ArrayList<T>(rows.size());
        rows.forEach(row -> column.add(part.apply(row)));
        return column;
    }
}
