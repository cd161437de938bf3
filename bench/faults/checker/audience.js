// I14: no event of a session reached anybody else. I8: each key of a deposit took effect once.

export async function audience(client, truth) {
  const { rows } = await client.query('SELECT id, user_id, expert_user_id FROM session');
  const people = new Map(rows.map((row) => [row.id, [row.user_id, row.expert_user_id]]));
  const strangers = truth.heard.filter((each) => !people.get(each.chatId)?.includes(each.person));
  return strangers.map((each) => `I14: ${each.person} heard ${each.event} of ${each.chatId}`);
}

export async function keys(client, truth) {
  const wanted = new Map();
  for (const { person, paise } of truth.deposits.values()) {
    const sum = wanted.get(person) ?? { count: 0, paise: 0 };
    wanted.set(person, { count: sum.count + 1, paise: sum.paise + paise });
  }
  const { rows } = await client.query(
    `SELECT credit, count(*)::int AS count, sum(amount)::bigint AS paise FROM transfer
     WHERE kind = 'deposit' AND credit = ANY($1) AND key NOT LIKE 'deposit:rig:%' GROUP BY credit`,
    [[...wanted.keys()].map((person) => `wallet:${person}`)],
  );
  const found = new Map(rows.map((row) => [row.credit.slice('wallet:'.length), row]));
  return [...wanted]
    .filter(
      ([person, sum]) =>
        found.get(person)?.count !== sum.count || Number(found.get(person).paise) !== sum.paise,
    )
    .map(
      ([person, sum]) => `I8: ${person} has ${found.get(person)?.count ?? 0} deposits of ${sum.count} keys`,
    );
}
