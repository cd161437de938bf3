// Ten thousand approved experts, written by SQL: how they came to be approved is not what is measured.
import { withDatabase } from './konnect.js';

export const EXPERTS = 10_000;

const SPECIALTIES = ['System Design', 'Java', 'React', 'Data Science', 'Kubernetes', 'Product Strategy', 'UX Research', 'Interviews'];
const LANGUAGES = ['English', 'Hindi', 'Tamil', 'Bengali'];
const BIO = 'I have led teams and shipped products for years, and I help people find their next step with practical advice.';

const EXPERTS_SQL = `
  INSERT INTO expert (id, user_id, name, email, title, company, experience, bio, price_paise, specialties, languages,
                      image_url, status, phone, linkedin_url, applied_at, created_at)
  SELECT 'e_bench' || n, 'u_bench' || n, 'Expert ' || n, 'expert' || n || '@example.com', 'Senior Engineer',
         'Company ' || n % 50, 2 + n % 20, $4, 500 + 50 * (n % 90),
         ARRAY[($2::text[])[1 + n % 8], ($2::text[])[1 + n / 8 % 8]], ARRAY[($3::text[])[1 + n % 4], 'English'],
         '/files/portrait' || n % 60 || '.webp', 'approved', '+91 98765 43210', 'https://linkedin.com/in/expert',
         clock(), clock() - n * interval '1 minute'
  FROM generate_series(1, $1::int) AS n`;

const LIVE_SQL = `
  INSERT INTO expert_live (expert_id, online, available, orders, rating_sum, rating_count)
  SELECT 'e_bench' || n, n % 3 = 0, n % 3 = 0, n % 500, (10 + n % 90) * (30 + n % 20) / 10, 10 + n % 90
  FROM generate_series(1, $1::int) AS n`;

export async function seedExperts(address) {
  await withDatabase(address, async (client) => {
    await client.query(EXPERTS_SQL, [EXPERTS, SPECIALTIES, LANGUAGES, BIO]);
    await client.query(LIVE_SQL, [EXPERTS]);
    await client.query('VACUUM ANALYZE');
  });
}
