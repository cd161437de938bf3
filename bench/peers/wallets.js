// GET /api/wallet by Express and pg: Konnect's own statement.
const OPENED = 'SELECT balance, to_ms(opened_at) AS opened_at, to_ms(changed_at) AS changed_at FROM account WHERE id = $1';

export function wallet(pool) {
  return async ({ userId }, response) => {
    const { rows } = await pool.query({ name: 'wallet', text: OPENED, values: [`wallet:${userId}`] });
    const opened = rows[0];
    return response.json({
      id: `w_${userId}`,
      userId,
      balance: opened ? Number(opened.balance) / 100 : 0,
      currency: 'INR',
      createdAt: opened && iso(opened.opened_at),
      updatedAt: opened && iso(opened.changed_at),
    });
  };
}

const iso = (ms) => new Date(Number(ms)).toISOString();
