package konnect.experts;

import java.util.List;
import konnect.experts.ApplicationsSql.Applicant;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

final class EnrolmentsSql {
    private static final String ENROL = """
            INSERT INTO expert (id, user_id, name, email, title, company, experience, bio, price_paise, specialties,
                languages, image_url, status, phone, linkedin_url, portfolio_url, applied_at, created_at)
            VALUES (:id, :userId, :name, :email, :title, :company, :experience, :bio, :pricePerMin, :specialties,
                :languages, :imageUrl, 'approved', :phone, :linkedinUrl, :portfolioUrl, clock(), clock())
            """;

    private static final String ANEW = """
            ON CONFLICT ON CONSTRAINT expert_user_key DO UPDATE SET name = excluded.name, email = excluded.email,
                title = excluded.title, company = excluded.company, experience = excluded.experience,
                bio = excluded.bio, price_paise = excluded.price_paise, specialties = excluded.specialties,
                languages = excluded.languages, image_url = excluded.image_url, status = 'approved',
                phone = excluded.phone, linkedin_url = excluded.linkedin_url,
                portfolio_url = excluded.portfolio_url, applied_at = excluded.applied_at,
                rejection_reason = NULL, removed_at = NULL
            RETURNING id
            """;

    private EnrolmentsSql() {}

    /** A profile to be written down, and whose. */
    record Enrolled(Applicant applicant, Profile profile, EnrolmentIn in) {}

    /** Writes an approved expert, over a rejected or removed one if there is one; answers the id. */
    static String enrol(Handle handle, Enrolled enrolled) {
        return bound(handle.createQuery(ENROL + ANEW), enrolled)
                .mapTo(String.class)
                .one();
    }

    /** Writes approved experts, none of whom has been one. */
    static void enrolAll(Handle handle, List<Enrolled> all) {
        var batch = handle.prepareBatch(ENROL);
        all.forEach(each -> bound(batch, each).add());
        batch.execute();
        handle.createUpdate("INSERT INTO expert_live (expert_id) SELECT unnest(:ids)")
                .bindArray(
                        "ids",
                        String.class,
                        all.stream().map(each -> each.applicant().id()).toList())
                .execute();
    }

    private static <T extends SqlStatement<T>> T bound(T statement, Enrolled enrolled) {
        var applicant = enrolled.applicant();
        var profile = enrolled.profile();
        var in = enrolled.in();
        return statement
                .bindMethods(profile)
                .bind("id", applicant.id())
                .bind("userId", applicant.userId())
                .bind("name", applicant.name())
                .bind("email", applicant.email())
                .bind("phone", in.phone())
                .bind("linkedinUrl", in.linkedinUrl())
                .bind("portfolioUrl", in.portfolioUrl())
                .bindArray("specialties", String.class, profile.specialties())
                .bindArray("languages", String.class, profile.languages());
    }

    static void remove(Handle handle, String id) {
        handle.createUpdate("""
                UPDATE expert SET status = 'rejected', removed_at = clock(), phone = NULL, linkedin_url = NULL,
                    portfolio_url = NULL, resume_url = NULL
                WHERE id = :id
                """).bind("id", id).execute();
    }
}
