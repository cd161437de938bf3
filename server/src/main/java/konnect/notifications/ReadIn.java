package konnect.notifications;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which have been read; all of them where none is named. */
public record ReadIn(@Nullable @Size(max = MAX) List<@NotNull @Size(max = 128) String> ids) {
    static final int MAX = 100;
}
