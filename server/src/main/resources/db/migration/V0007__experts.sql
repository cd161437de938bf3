CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE FUNCTION lowered(words text[]) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN ARRAY(SELECT lower(word) FROM unnest(words) WITH ORDINALITY AS w (word, place) ORDER BY place);

CREATE FUNCTION spaced(words text[]) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN array_to_string(words, ' ');

-- A profile, and the application it began with. What moves while people use it stands in expert_live.
CREATE TABLE expert (
    id               text PRIMARY KEY,
    user_id          text NOT NULL CONSTRAINT expert_user_key UNIQUE,
    name             text NOT NULL,
    email            text NOT NULL,
    title            text NOT NULL,
    company          text NOT NULL,
    experience       int NOT NULL CHECK (experience >= 0),
    bio              text NOT NULL,
    price_paise      bigint NOT NULL CHECK (price_paise > 0),
    specialties      text[] NOT NULL,
    languages        text[] NOT NULL,
    image_url        text,
    auto_accept      boolean NOT NULL DEFAULT true,
    status           text NOT NULL CHECK (status IN
                       ('applied', 'documents_verified', 'call_scheduled', 'call_done', 'approved', 'rejected')),
    phone            text NOT NULL,
    linkedin_url     text NOT NULL,
    portfolio_url    text,
    resume_url       text,
    applied_at       timestamptz NOT NULL,
    admin_notes      text,
    rejection_reason text,
    created_at       timestamptz NOT NULL,
    -- Grows by one with each change, so that the sum over all rows is different after every commit.
    revision         bigint NOT NULL DEFAULT 1,
    specialty_keys   text[] NOT NULL GENERATED ALWAYS AS (lowered(specialties)) STORED,
    language_keys    text[] NOT NULL GENERATED ALWAYS AS (lowered(languages)) STORED,
    headline         text NOT NULL
                       GENERATED ALWAYS AS (name || ' ' || title || ' ' || company || ' ' || spaced(specialties)) STORED
);
CREATE INDEX expert_price ON expert (price_paise, id) WHERE status = 'approved';
CREATE INDEX expert_newest ON expert (created_at DESC, id DESC) WHERE status = 'approved';
CREATE INDEX expert_specialties ON expert USING gin (specialty_keys) WHERE status = 'approved';
CREATE INDEX expert_languages ON expert USING gin (language_keys) WHERE status = 'approved';
CREATE INDEX expert_headline ON expert USING gin (headline gin_trgm_ops);
CREATE INDEX expert_bio ON expert USING gin (bio gin_trgm_ops);
CREATE INDEX expert_status ON expert (status, created_at DESC, id DESC);
CREATE INDEX expert_created ON expert (created_at DESC, id DESC);

-- The moving part of what lists show. Narrow, so that a change of availability rewrites no profile and no text index.
CREATE TABLE expert_live (
    expert_id    text PRIMARY KEY REFERENCES expert,
    online       boolean NOT NULL DEFAULT false,
    available    boolean NOT NULL DEFAULT false,
    busy         boolean NOT NULL DEFAULT false,
    queue_length int NOT NULL DEFAULT 0 CHECK (queue_length >= 0),
    eta_seconds  int,
    orders       int NOT NULL DEFAULT 0,
    rating_sum   bigint NOT NULL DEFAULT 0,
    rating_count int NOT NULL DEFAULT 0,
    revision     bigint NOT NULL DEFAULT 1,
    rating       numeric(2, 1) GENERATED ALWAYS AS (round(rating_sum::numeric / nullif(rating_count, 0), 1)) STORED,
    CHECK (online OR NOT available)
) WITH (fillfactor = 70);
CREATE INDEX expert_live_rating ON expert_live (rating DESC NULLS LAST, rating_count DESC, expert_id);
CREATE INDEX expert_live_orders ON expert_live (orders DESC, expert_id);
CREATE INDEX expert_live_available ON expert_live (expert_id) WHERE available;
CREATE INDEX expert_live_online ON expert_live (expert_id) WHERE online;

CREATE FUNCTION next_revision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.revision := OLD.revision + 1;
    RETURN NEW;
END $$;
CREATE TRIGGER expert_revision BEFORE UPDATE ON expert FOR EACH ROW EXECUTE FUNCTION next_revision();
CREATE TRIGGER expert_live_revision BEFORE UPDATE ON expert_live FOR EACH ROW EXECUTE FUNCTION next_revision();

-- Whom a misspelt search may mean. Functions, because the threshold of an indexed search is a setting: a short
-- headline may differ more than one stretch of a long text. Two letters swapped in a word of six leave 3 / 11.
CREATE FUNCTION expert_headline_like(words text) RETURNS SETOF text LANGUAGE sql STABLE
    SET pg_trgm.word_similarity_threshold = 0.27
    AS $$ SELECT id FROM expert WHERE words <% headline $$;
CREATE FUNCTION expert_bio_like(words text) RETURNS SETOF text LANGUAGE sql STABLE
    SET pg_trgm.word_similarity_threshold = 0.6
    AS $$ SELECT id FROM expert WHERE words <% bio $$;

CREATE TABLE category (
    id       text PRIMARY KEY,
    name     text NOT NULL UNIQUE,
    position int NOT NULL
);
CREATE TABLE category_specialty (
    key         text PRIMARY KEY,
    name        text NOT NULL,
    category_id text NOT NULL REFERENCES category ON DELETE CASCADE,
    CHECK (key = lower(name))
);

INSERT INTO category (id, name, position) VALUES
    ('c_engineering', 'Software Engineering', 1),
    ('c_data', 'Data & AI', 2),
    ('c_cloud', 'Cloud & Security', 3),
    ('c_product', 'Product', 4),
    ('c_design', 'Design', 5),
    ('c_career', 'Career & Interviews', 6),
    ('c_startup', 'Startups & Business', 7),
    ('c_marketing', 'Marketing & Sales', 8),
    ('c_finance', 'Finance & Tax', 9),
    ('c_legal', 'Legal', 10),
    ('c_study', 'Education & Study Abroad', 11),
    ('c_wellbeing', 'Health & Wellbeing', 12);

INSERT INTO category_specialty (key, name, category_id)
SELECT lower(name), name, category_id FROM (VALUES
    ('c_engineering', ARRAY['System Design', 'Java', 'Python', 'JavaScript', 'React', 'Node.js', 'Mobile Apps', 'Algorithms']),
    ('c_data', ARRAY['Data Science', 'Machine Learning', 'Data Engineering', 'SQL', 'Generative AI', 'Analytics']),
    ('c_cloud', ARRAY['AWS', 'Google Cloud', 'Azure', 'DevOps', 'Kubernetes', 'Cybersecurity']),
    ('c_product', ARRAY['Product Management', 'Product Strategy', 'Roadmapping', 'User Research', 'Agile']),
    ('c_design', ARRAY['UX Design', 'UI Design', 'Graphic Design', 'Design Systems', 'Branding']),
    ('c_career', ARRAY['Career Guidance', 'Interview Preparation', 'Resume Review', 'Salary Negotiation', 'Leadership']),
    ('c_startup', ARRAY['Fundraising', 'Business Strategy', 'Go-to-Market', 'Operations', 'Pitch Decks']),
    ('c_marketing', ARRAY['Digital Marketing', 'SEO', 'Content Marketing', 'Social Media', 'Sales']),
    ('c_finance', ARRAY['Personal Finance', 'Investing', 'Taxation', 'Accounting', 'Financial Planning']),
    ('c_legal', ARRAY['Company Law', 'Contracts', 'Intellectual Property', 'Labour Law', 'Property Law']),
    ('c_study', ARRAY['Study Abroad', 'MBA Admissions', 'Exam Preparation', 'Scholarships', 'IELTS']),
    ('c_wellbeing', ARRAY['Nutrition', 'Fitness', 'Mental Health', 'Yoga', 'Life Coaching'])
) AS curated (category_id, names), unnest(names) AS name;
