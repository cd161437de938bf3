package konnect.kernel;

import java.util.List;
import java.util.function.Function;

/** One page of a list: {@code page} counts from 1, {@code total} counts all rows. */
public record Page<T>(List<T> items, int page, int limit, long total) {
    public <R> Page<R> map(Function<? super T, ? extends R> each) {
        return new Page<>(items.stream().<R>map(each).toList(), page, limit, total);
    }
}
