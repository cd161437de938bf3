package konnect.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import konnect.kernel.Code;
import konnect.kernel.Problem;
import konnect.kernel.Problem.FieldError;

/** What people choose from when they arrive. The interests bear the names of the curated categories of experts. */
public final class Choices {
    public static final List<String> INTERESTS = List.of(
            "Software Engineering",
            "Data & AI",
            "Cloud & Security",
            "Product",
            "Design",
            "Career & Interviews",
            "Startups & Business",
            "Marketing & Sales",
            "Finance & Tax",
            "Legal",
            "Education & Study Abroad",
            "Health & Wellbeing");

    public static final List<String> GOALS = List.of(
            "Find a new job",
            "Prepare for an interview",
            "Grow in my role",
            "Change careers",
            "Learn a skill",
            "Start a business",
            "Solve a problem at work",
            "Get advice on a decision");

    private Choices() {}

    /** @throws Problem {@code VALIDATION_FAILED} naming each list that has something else, or something twice */
    static void check(OnboardingIn in) {
        var errors = new ArrayList<FieldError>();
        check("interests", in.interests(), INTERESTS, errors);
        check("goals", in.goals(), GOALS, errors);
        if (!errors.isEmpty()) {
            var first = errors.getFirst();
            throw new Problem(Code.VALIDATION_FAILED, first.field() + " " + first.message(), errors);
        }
    }

    private static void check(String field, List<String> chosen, List<String> offered, List<FieldError> errors) {
        if (!offered.containsAll(chosen)) {
            errors.add(new FieldError(field, "must be among those of /api/config/client"));
        } else if (Set.copyOf(chosen).size() < chosen.size()) {
            errors.add(new FieldError(field, "must not be given twice"));
        }
    }
}
