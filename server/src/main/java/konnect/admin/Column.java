package konnect.admin;

import java.util.EnumSet;
import java.util.Set;

/** The columns of a file of experts, in the order in which they are written. */
enum Column {
    EMAIL("email"),
    NAME("name"),
    TITLE("title"),
    COMPANY("company"),
    EXPERIENCE("experience"),
    PRICE("pricePerMin"),
    SPECIALTIES("specialties"),
    LANGUAGES("languages"),
    BIO("bio"),
    PHONE("phone"),
    LINKEDIN("linkedinUrl"),
    PORTFOLIO("portfolioUrl"),
    IMAGE("imageUrl");

    static final Set<Column> REQUIRED = EnumSet.of(EMAIL, TITLE, COMPANY, EXPERIENCE, SPECIALTIES, LANGUAGES, BIO);

    private final String title;

    Column(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
