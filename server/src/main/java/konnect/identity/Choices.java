package konnect.identity;

import java.util.List;

/** What people choose from when they arrive. The interests bear the names of the curated categories of experts. */
public final class Choices {
    static final String INTEREST = "Software Engineering|Data & AI|Cloud & Security|Product|Design|Career & Interviews"
            + "|Startups & Business|Marketing & Sales|Finance & Tax|Legal|Education & Study Abroad|Health & Wellbeing";

    static final String GOAL = "Find a new job|Prepare for an interview|Grow in my role|Change careers|Learn a skill"
            + "|Start a business|Solve a problem at work|Get advice on a decision";

    /** What is wrong with anything else. */
    static final String ADVICE = "must be among those of /api/config/client";

    public static final List<String> INTERESTS = List.of(INTEREST.split("\\|", -1));
    public static final List<String> GOALS = List.of(GOAL.split("\\|", -1));

    private Choices() {}
}
