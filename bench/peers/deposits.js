// POST /api/wallet/deposit by Express and pg: Konnect's own statements, in one transaction.
import { randomUUID } from 'node:crypto';

const MOST_RUPEES = 10_000;

/** Of somebody who is signed in already. */
export function deposit(pool, postSql) {
  return async (request, response) => {
    const { userId } = request;
    const paise = read(request.body);
    if (!paise) return response.status(400).json({ code: 'VALIDATION_FAILED' });
    const id = `dp_${randomUUID().replaceAll('-', '')}`;
    const at = await transaction(pool, (client) => post(client, postSql, { id, userId, paise }));
    return response.status(201).json({
      id,
      walletId: `w_${userId}`,
      userId,
      type: 'deposit',
      amount: paise / 100,
      currency: 'INR',
      status: 'completed',
      description: 'Deposit',
      referenceId: id,
      createdAt: new Date(at).toISOString(),
    });
  };
}

function read(body) {
  const { amount, ...others } = body ?? {};
  if (typeof amount !== 'number' || Object.keys(others).length > 0) return null;
  const paise = Math.round(amount * 100);
  return Math.abs(paise - amount * 100) < 1e-6 && amount >= 1 && amount <= MOST_RUPEES ? paise : null;
}

async function transaction(pool, work) {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const result = await work(client);
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}

async function post(client, text, { id, userId, paise }) {
  const wallet = `wallet:${userId}`;
  const { rows } = await client.query({
    name: 'post',
    text,
    values: [`deposit:sandbox:pay_${id}`, 'gateway', wallet, paise, 'deposit', id, null, userId, 'wallet', userId],
  });
  return Number(rows[0].to_ms);
}
