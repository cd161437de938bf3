-- Grows with each change of the curated categories, so that what was made of them is made anew on every node.
CREATE TABLE category_revision (
    single   boolean PRIMARY KEY DEFAULT true CHECK (single),
    revision bigint  NOT NULL
);
INSERT INTO category_revision (revision) VALUES (0);

-- An expert whom an administrator has taken out: in no list and no pipeline any more, but still named by sessions.
ALTER TABLE expert ADD COLUMN removed_at timestamptz, ADD CHECK (removed_at IS NULL OR status = 'rejected');
