package konnect.admin;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A sheet to import, by the address that a browser shows. */
public record SheetIn(@NotNull @Size(max = MAX_URL) String sheetUrl) {
    static final int MAX_URL = 500;
}
