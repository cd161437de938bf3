// I11: every acknowledged message stands where its acknowledgement said, and everybody was shown the same.

export async function messages(client, truth) {
  const ids = [...truth.sessions.keys()];
  const { rows } = await client.query(
    'SELECT session_id, seq, id, sender, client_message_id FROM message WHERE session_id = ANY($1) ORDER BY session_id, seq',
    [ids],
  );
  const bySession = new Map(ids.map((id) => [id, new Map()]));
  for (const row of rows) bySession.get(row.session_id).set(Number(row.seq), row);
  return [...lost(truth, bySession), ...otherwise(truth, bySession), ...differing(truth, bySession)];
}

function lost(truth, bySession) {
  return truth.stored
    .filter((each) => {
      const row = bySession.get(each.chatId)?.get(each.seq);
      return (
        row?.id !== each.messageId ||
        row.sender !== each.sender ||
        row.client_message_id !== each.clientMessageId
      );
    })
    .map((each) => `I11: ${each.chatId} has lost message ${each.seq} of ${each.sender}`);
}

function otherwise(truth, bySession) {
  return truth.heard
    .filter(
      (each) =>
        each.event === 'new-message' && bySession.get(each.chatId)?.get(each.seq)?.id !== each.messageId,
    )
    .map(
      (each) => `I11: ${each.person} heard another message ${each.seq} in ${each.chatId} than stands there`,
    );
}

function differing(truth, bySession) {
  const broken = [];
  for (const [place, list] of truth.lists) {
    const [chatId] = place.split(' ');
    const stands = [...(bySession.get(chatId)?.values() ?? [])].map((row) => `${row.seq} ${row.id}`).join();
    if (list.map((each) => `${each.seq} ${each.messageId}`).join() !== stands)
      broken.push(`I11: ${place} was shown another list`);
  }
  return broken;
}
