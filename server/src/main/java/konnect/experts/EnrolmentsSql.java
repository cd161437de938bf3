package konnect.experts;

import java.util.Objects;
import konnect.experts.ApplicationsSql.Applicant;
import org.jdbi.v3.core.Handle;

final class EnrolmentsSql {
    private EnrolmentsSql() {}

    /** Writes an approved expert, over a rejected or removed one if there is one; answers the id. */
    static String enrol(Handle handle, Applicant applicant, Profile profile, EnrolmentIn in) {
        return handle.createQuery("""
                INSERT INTO expert (id, user_id, name, email, title, company, experience, bio, price_paise, specialties,
                    languages, image_url, status, phone, linkedin_url, portfolio_url, applied_at, created_at)
                VALUES (:id, :userId, :name, :email, :title, :company, :experience, :bio, :pricePerMin, :specialties,
                    :languages, :imageUrl, 'approved', :phone, :linkedinUrl, :portfolioUrl, clock(), clock())
                ON CONFLICT ON CONSTRAINT expert_user_key DO UPDATE SET name = excluded.name, email = excluded.email,
                    title = excluded.title, company = excluded.company, experience = excluded.experience,
                    bio = excluded.bio, price_paise = excluded.price_paise, specialties = excluded.specialties,
                    languages = excluded.languages, image_url = excluded.image_url, status = 'approved',
                    phone = excluded.phone, linkedin_url = excluded.linkedin_url,
                    portfolio_url = excluded.portfolio_url, applied_at = excluded.applied_at,
                    rejection_reason = NULL, removed_at = NULL
                RETURNING id
                """)
                .bindMethods(profile)
                .bind("id", applicant.id())
                .bind("userId", applicant.userId())
                .bind("name", applicant.name())
                .bind("email", applicant.email())
                .bind("phone", Objects.requireNonNullElse(in.phone(), ""))
                .bind("linkedinUrl", Objects.requireNonNullElse(in.linkedinUrl(), ""))
                .bind("portfolioUrl", in.portfolioUrl())
                .bindArray("specialties", String.class, profile.specialties())
                .bindArray("languages", String.class, profile.languages())
                .mapTo(String.class)
                .one();
    }

    static void remove(Handle handle, String id) {
        handle.createUpdate("""
                UPDATE expert SET status = 'rejected', removed_at = clock(), phone = '', linkedin_url = '',
                    portfolio_url = NULL, resume_url = NULL
                WHERE id = :id
                """).bind("id", id).execute();
    }
}
