// The peer: Node and socket.io 4.8 with pg, doing the same for the same pairs on the same database.
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import pg from 'pg';
import { Server } from 'socket.io';

const CONNECTIONS = 8;
/** As in Konnect's MessagesSql: the next number of the session and the message under it, in one statement. */
const STORE = `
  WITH next AS (
      INSERT INTO conversation AS c (session_id, last_seq) VALUES ($1, 1)
      ON CONFLICT (session_id) DO UPDATE SET last_seq = c.last_seq + 1 RETURNING last_seq)
  INSERT INTO message (session_id, seq, id, sender, body, client_message_id, at)
  SELECT $1, last_seq, $2, $3, $4, $5, clock() FROM next RETURNING seq, at`;

const [port, databaseFile] = process.argv.slice(2);
const pool = new pg.Pool({ ...JSON.parse(readFileSync(databaseFile, 'utf8')), max: CONNECTIONS });
const http = createServer();
const io = new Server(http, { serveClient: false, pingInterval: 5_000, pingTimeout: 5_000 });

io.use((socket, next) => {
  const { id, other } = JSON.parse(socket.handshake.auth.token);
  Object.assign(socket.data, { id, other });
  next();
});
io.on('connection', (socket) => {
  const { id, other } = socket.data;
  socket.on('register', (_, acknowledge) => {
    socket.join(`person:${id}`);
    acknowledge({ ok: true });
  });
  socket.on('typing', ({ chatId, typing }) => {
    io.to(`person:${other}`).emit('typing', { chatId, senderId: id, typing });
  });
  socket.on('chat-message', async ({ chatId, message, clientMessageId }, acknowledge) => {
    const messageId = randomUUID();
    const { rows } = await pool.query({
      name: 'store',
      text: STORE,
      values: [chatId, messageId, id, message, clientMessageId],
    });
    const stored = { messageId, seq: Number(rows[0].seq), timestamp: rows[0].at };
    io.to(`person:${id}`)
      .to(`person:${other}`)
      .emit('new-message', { chatId, ...stored, message, senderId: id, clientMessageId });
    acknowledge({ ok: true, ...stored });
  });
});
http.listen(Number(port), '127.0.0.1');
