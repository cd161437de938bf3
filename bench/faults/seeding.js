// People, experts and their money, written by SQL in the shape in which the server writes them.

const PEOPLE = `
  INSERT INTO person (id, email, name, role, created_at, updated_at)
  SELECT id, id || '@example.com', 'Person ' || id, $2, clock(), clock() FROM unnest($1::text[]) AS id`;

const EXPERTS = `
  INSERT INTO expert (id, user_id, name, email, title, company, experience, bio, price_paise, specialties, languages,
                      status, phone, linkedin_url, applied_at, created_at)
  SELECT 'e_' || id, id, 'Person ' || id, id || '@example.com', 'Engineer', 'Example', 8, 'Helps.', $2,
         ARRAY['Java'], ARRAY['English'], 'approved', '+919876543210', 'https://www.linkedin.com/in/example', clock(), clock()
  FROM unnest($1::text[]) AS id`;

const LIVE = `INSERT INTO expert_live (expert_id) SELECT 'e_' || id FROM unnest($1::text[]) AS id`;

const WALLETS = `
  INSERT INTO account (id, kind, owner, balance)
  SELECT 'wallet:' || id, 'wallet', id, $2 FROM unnest($1::text[]) AS id`;

const DEPOSITS = `
  INSERT INTO transfer (key, debit, credit, amount, kind, reference, actor, at)
  SELECT 'deposit:rig:' || id, 'gateway', 'wallet:' || id, $2, 'deposit', 'deposit:rig:' || id, id, clock()
  FROM unnest($1::text[]) AS id`;

/** As many experts at once as a scenario wants. */
const CONFIG = `
  INSERT INTO platform_config (version, max_concurrent_mentors, max_sessions_per_mentor, default_price_per_min,
      platform_fee_percent, max_session_duration_mins, accepting_sessions, changed_at)
  SELECT max(version) + 1, 100000, 1, 1000, 20, 1440, true, clock() FROM platform_config`;

export async function configure(postgres) {
  await postgres.query(CONFIG);
}

export async function seedUsers(postgres, ids, paise) {
  await postgres.query(PEOPLE, [ids, 'user']);
  if (paise > 0) {
    await postgres.query(WALLETS, [ids, paise]);
    await postgres.query(DEPOSITS, [ids, paise]);
  }
}

export async function seedExperts(postgres, ids, pricePaise) {
  await postgres.query(PEOPLE, [ids, 'expert']);
  await postgres.query(EXPERTS, [ids, pricePaise]);
  await postgres.query(LIVE, [ids]);
}
