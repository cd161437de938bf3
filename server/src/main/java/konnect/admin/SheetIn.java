package konnect.admin;

import jakarta.validation.constraints.NotNull;

/** A sheet to import, by the address that a browser shows. */
public record SheetIn(@NotNull String sheetUrl) {}
