package konnect.experts;

import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

final class ApplicationsSql {
    private ApplicationsSql() {}

    /** Who applies, as identity knows them. */
    record Applicant(String id, String userId, String name, String email) {}

    /** Writes an application, over a rejected one if there is one; empty when another one stands. */
    static Optional<String> apply(Handle handle, Applicant applicant, Profile profile, ApplicationIn in) {
        return handle.createQuery("""
                INSERT INTO expert AS e (id, user_id, name, email, title, company, experience, bio, price_paise,
                    specialties, languages, image_url, status, phone, linkedin_url, portfolio_url, resume_url,
                    applied_at, created_at)
                VALUES (:id, :userId, :name, :email, :title, :company, :experience, :bio, :pricePerMin,
                    :specialties, :languages, :imageUrl, 'applied', :phone, :linkedinUrl, :portfolioUrl, :resumeUrl,
                    clock(), clock())
                ON CONFLICT ON CONSTRAINT expert_user_key DO UPDATE SET name = excluded.name, email = excluded.email,
                    title = excluded.title, company = excluded.company, experience = excluded.experience,
                    bio = excluded.bio, price_paise = excluded.price_paise, specialties = excluded.specialties,
                    languages = excluded.languages, image_url = excluded.image_url, status = 'applied',
                    phone = excluded.phone, linkedin_url = excluded.linkedin_url,
                    portfolio_url = excluded.portfolio_url,
                    resume_url = coalesce(excluded.resume_url, e.resume_url),
                    applied_at = excluded.applied_at, rejection_reason = NULL, removed_at = NULL
                WHERE e.status = 'rejected'
                RETURNING e.id
                """)
                .bind("id", applicant.id())
                .bind("userId", applicant.userId())
                .bind("name", applicant.name())
                .bind("email", applicant.email())
                .bind("phone", in.phone())
                .bind("linkedinUrl", in.linkedinUrl())
                .bind("portfolioUrl", in.portfolioUrl())
                .bind("resumeUrl", in.resumeUrl())
                .bindMethods(profile)
                .bindArray("specialties", String.class, profile.specialties())
                .bindArray("languages", String.class, profile.languages())
                .mapTo(String.class)
                .findOne();
    }

    static void addLive(Handle handle, String id) {
        handle.createUpdate("INSERT INTO expert_live (expert_id) VALUES (:id) ON CONFLICT DO NOTHING")
                .bind("id", id)
                .execute();
    }

    /** False where the person is no expert and no applicant. */
    static boolean resume(Handle handle, String userId, String url) {
        return handle.createUpdate("UPDATE expert SET resume_url = :url WHERE user_id = :user")
                        .bind("url", url)
                        .bind("user", userId)
                        .execute()
                > 0;
    }

    /** Notes that are not given stay; a reason belongs to the rejection it was given with. */
    static void move(Handle handle, String id, StatusIn step) {
        handle.createUpdate("""
                UPDATE expert SET status = :status, admin_notes = coalesce(:notes, admin_notes),
                    rejection_reason = :reason
                WHERE id = :id
                """)
                .bind("id", id)
                .bind("status", step.status().word())
                .bind("notes", step.adminNotes())
                .bind("reason", reason(step))
                .execute();
    }

    private static @Nullable String reason(StatusIn step) {
        return step.status() == MentorStatus.REJECTED ? step.rejectionReason() : null;
    }
}
