package konnect.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import konnect.experts.Profile;
import konnect.kernel.Money;
import konnect.portraits.Portraits;

/** Who is in the demo, from its sheets. */
final class Cast {
    static final String DOMAIN = "@konnect.demo";
    private static final int EXPERT_CELLS = 11;
    private static final int MENTEE_CELLS = 3;
    private static final String ADMIN = "admin";
    private static final String MENTEE = "mentee";
    private static final String MENTOR = "mentor";

    private Cast() {}

    /** An expert: {@code category} and {@code look} are the sheet's words. */
    record Mentor(Part part, String slug, String name, String look, String category, Profile profile) {
        String email() {
            return slug + DOMAIN;
        }

        String phone() {
            return "+91 98" + String.format(Locale.ROOT, "%08d", Math.floorMod(slug.hashCode() * 31L, 100_000_000L));
        }

        String linkedinUrl() {
            return "https://www.linkedin.com/in/demo-" + slug.replace('.', '-');
        }
    }

    /** Somebody who asks. */
    record Mentee(Part part, String slug, String name, String look, String category) {
        String email() {
            return slug + DOMAIN;
        }
    }

    static Mentee admin() {
        return new Mentee(Part.SIGN_IN, ADMIN, "Asha Rane", "w", "");
    }

    static List<Mentor> mentors() {
        return Sheet.rows("experts.txt", EXPERT_CELLS).stream()
                .map(Cast::mentor)
                .toList();
    }

    static List<Mentee> mentees() {
        var mentees = new ArrayList<Mentee>();
        for (var row : Sheet.rows("mentees.txt", MENTEE_CELLS)) {
            boolean first = mentees.isEmpty();
            mentees.add(new Mentee(
                    first ? Part.SIGN_IN : Part.MENTEE,
                    first ? MENTEE : slug(row.get(0)),
                    row.get(0),
                    row.get(1),
                    row.get(2)));
        }
        return mentees;
    }

    /** The interest of a mentee of this category; none of whoever has none. */
    static List<String> interests(String category) {
        return Sheet.rows("interests.txt", 2).stream()
                .filter(row -> row.get(0).equals(category))
                .map(row -> row.get(1))
                .toList();
    }

    /** The picture of somebody with this look. */
    static String picture(String look, String slug) {
        return Portraits.path(look + "-" + slug.replace('.', '-'));
    }

    private static Mentor mentor(List<String> row) {
        var name = row.get(1);
        var part = switch (row.get(0)) {
            case MENTOR -> Part.SIGN_IN;
            case "visitor" -> Part.RESERVED;
            default -> Part.ROBOT;
        };
        var slug = part == Part.SIGN_IN ? MENTOR : slug(name);
        var profile = new Profile(
                row.get(4),
                row.get(5),
                Integer.parseInt(row.get(6)),
                row.get(10),
                Money.ofRupees(Long.parseLong(row.get(7))),
                List.of(row.get(9).split(",", -1)),
                List.of(row.get(8).split(",", -1)),
                picture(row.get(2), slug));
        return new Mentor(part, slug, name, row.get(2), row.get(3), profile);
    }

    private static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", ".").replaceAll("^\\.|\\.$", "");
    }
}
