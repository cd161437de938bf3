-- What of a wallet may be withdrawn, and whether it has to be known where to.
ALTER TABLE platform_config
    ADD COLUMN withdrawals text NOT NULL DEFAULT 'all' CHECK (withdrawals IN ('all', 'earnings')),
    ADD COLUMN payout_details_required boolean NOT NULL DEFAULT false;

-- Where a person's withdrawals go: a UPI id, or an account with its bank's IFSC.
CREATE TABLE payout_details (
    user_id    text PRIMARY KEY,
    upi_id     text,
    account    text,
    ifsc       text,
    changed_at timestamptz NOT NULL DEFAULT clock(),
    CHECK ((upi_id IS NULL) = (account IS NOT NULL)),
    CHECK ((account IS NULL) = (ifsc IS NULL))
);

-- Whether it was asked for while earnings alone could be withdrawn: then it is of earnings, else of any money.
ALTER TABLE withdrawal ADD COLUMN of_earnings boolean NOT NULL DEFAULT false;
CREATE INDEX withdrawal_of_user ON withdrawal (user_id);
