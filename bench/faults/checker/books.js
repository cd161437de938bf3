// The invariants that are sets of rows: each query must find nothing. Numbered as in docs/faults.md.

export const BOOKS = [
  [
    'I1: a balance is not the sum of its transfers',
    `
    SELECT a.id FROM account a LEFT JOIN (
        SELECT id, sum(amount) AS sum FROM (SELECT debit AS id, -amount AS amount FROM transfer
            UNION ALL SELECT credit, amount FROM transfer) side GROUP BY id) s ON s.id = a.id
    WHERE a.kind IN ('wallet', 'hold', 'receivable') AND a.balance <> coalesce(s.sum, 0)`,
  ],
  [
    'I1: a transfer of an account that does not exist',
    `
    SELECT t.id FROM transfer t WHERE NOT EXISTS (SELECT FROM account WHERE id = t.debit)
        OR NOT EXISTS (SELECT FROM account WHERE id = t.credit)`,
  ],
  ['I2: below zero', "SELECT id FROM account WHERE kind IN ('wallet', 'hold') AND balance < 0"],
  [
    'I3: the minutes kept are not 1 to paid, each once',
    `
    SELECT s.id FROM session s LEFT JOIN charged_minute m ON m.session_id = s.id AND m.reversed_at IS NULL
    GROUP BY s.id, s.paid
    HAVING coalesce(array_remove(array_agg(m.n ORDER BY m.n), NULL), '{}') <> ARRAY(SELECT generate_series(1, s.paid))`,
  ],
  [
    'I7: settled, and the hold is not empty or the shares are wrong',
    `
    SELECT s.id FROM session s JOIN account h ON h.id = 'hold:' || s.id,
        LATERAL (SELECT coalesce(sum(amount) FILTER (WHERE kind = 'settlement'), 0) AS net,
                        coalesce(sum(amount) FILTER (WHERE kind = 'settlement' AND credit = 'revenue'), 0) AS fee,
                        coalesce(sum(amount) FILTER (WHERE kind = 'refund' AND debit <> h.id), 0) AS back,
                        coalesce(sum(amount) FILTER (WHERE kind = 'refund' AND debit = 'revenue'), 0) AS fee_back
                 FROM transfer t WHERE t.reference = s.id) AS given
    WHERE s.state = 'settled' AND (h.balance <> 0 OR fee - fee_back <> floor((net - back) * s.fee_percent / 100)
        OR net - back <> s.paid * s.price - s.refunded)`,
  ],
  ['I8: a key took effect twice', 'SELECT key FROM transfer GROUP BY key HAVING count(*) > 1'],
  [
    'I8: minutes and their transfers differ',
    `
    SELECT s.id FROM session s
    WHERE (SELECT count(*) FROM charged_minute m WHERE m.session_id = s.id)
        <> (SELECT count(*) FROM transfer t WHERE t.reference = s.id AND t.kind = 'charge')`,
  ],
  [
    'I9: paid above the cap',
    'SELECT id FROM session WHERE max_amount IS NOT NULL AND paid * price > max_amount',
  ],
  [
    'I10: two sessions of one user at once',
    `
    SELECT a.id FROM session a JOIN session b ON a.user_id = b.user_id AND a.id < b.id
    WHERE tstzrange(a.started_at, a.ended_at) && tstzrange(b.started_at, b.ended_at)`,
  ],
  [
    'I10: more sessions of one expert at once than allowed',
    `
    SELECT a.id FROM session a JOIN session b ON a.expert_id = b.expert_id AND a.id < b.id
    WHERE tstzrange(a.started_at, a.ended_at) && tstzrange(b.started_at, b.ended_at)
      AND (SELECT max_sessions_per_mentor FROM platform_config ORDER BY version DESC LIMIT 1) = 1`,
  ],
  [
    "I11: a gap in the numbers of a session's messages",
    `
    SELECT session_id AS id FROM message GROUP BY session_id HAVING count(*) <> max(seq) OR min(seq) <> 1`,
  ],
  [
    'I11: a message that stands twice',
    `
    SELECT session_id AS id FROM message GROUP BY session_id, sender, client_message_id HAVING count(*) > 1`,
  ],
  ['I12: a session that is not settled', "SELECT id FROM session WHERE state <> 'settled'"],
];

export async function books(client) {
  const broken = [];
  for (const [name, query] of BOOKS) {
    for (const row of (await client.query(query)).rows) broken.push(`${name}: ${Object.values(row)[0]}`);
  }
  return broken;
}
