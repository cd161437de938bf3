package konnect.experts;

import java.util.List;
import konnect.experts.PastExperts.Approved;
import org.jdbi.v3.core.Handle;

final class PastExpertsSql {
    private PastExpertsSql() {}

    static boolean noneYet(Handle handle) {
        return handle.createQuery("SELECT NOT EXISTS (SELECT FROM expert)")
                .mapTo(boolean.class)
                .one();
    }

    static void insert(Handle handle, List<Approved> experts) {
        var batch = handle.prepareBatch("""
                INSERT INTO expert (id, user_id, name, email, title, company, experience, bio, price_paise, specialties,
                    languages, image_url, status, phone, linkedin_url, applied_at, created_at)
                VALUES (:id, :userId, :name, :email, :title, :company, :experience, :bio, :pricePerMin, :specialties,
                    :languages, :imageUrl, 'approved', :phone, :linkedinUrl, from_ms(:createdAt), from_ms(:createdAt))
                """);
        for (var each : experts) {
            batch.bindMethods(each)
                    .bindMethods(each.profile())
                    .bindMethods(each.contact())
                    .bindArray("specialties", String.class, each.profile().specialties())
                    .bindArray("languages", String.class, each.profile().languages())
                    .add();
        }
        batch.execute();
    }

    static void insertLive(Handle handle, List<Approved> experts) {
        var batch = handle.prepareBatch("INSERT INTO expert_live (expert_id, orders) VALUES (:id, :orders)");
        experts.forEach(each -> batch.bindMethods(each).add());
        batch.execute();
    }
}
