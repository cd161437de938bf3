-- Whoever was enrolled without a phone or a page has none, and not an empty one.
ALTER TABLE expert ALTER COLUMN phone DROP NOT NULL, ALTER COLUMN linkedin_url DROP NOT NULL;
UPDATE expert SET phone = nullif(phone, ''), linkedin_url = nullif(linkedin_url, '') WHERE phone = '' OR linkedin_url = '';
