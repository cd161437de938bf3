// The peer over HTTP: Node, Express and pg on Konnect's own database, with as many connections.
import { createPublicKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import express from 'express';
import pg from 'pg';
import { deposit } from './deposits.js';
import { everyAnswer } from './edge.js';
import { listExperts, oneExpert } from './experts.js';
import { creditSql } from './ledger-sql.js';
import { signedIn } from './sign-in.js';
import { wallet } from './wallets.js';

const CONNECTIONS = 8;

const [port, databaseFile, keysUrl] = process.argv.slice(2);
const pool = new pg.Pool({ ...JSON.parse(readFileSync(databaseFile, 'utf8')), max: CONNECTIONS });
const published = await fetch(keysUrl);
const { keys } = await published.json();
const publicKeys = new Map(keys.map((key) => [key.kid, createPublicKey({ key, format: 'jwk' })]));

const app = express();
app.disable('x-powered-by');
app.use(everyAnswer(published.headers));
app.get('/api/experts', listExperts(pool));
app.get('/api/experts/:id', oneExpert(pool));
const person = signedIn(pool, (kid) => publicKeys.get(kid));
app.get('/api/wallet', person, wallet(pool));
app.post('/api/wallet/deposit', person, express.json({ limit: '64kb' }), deposit(pool, creditSql()));
app.listen(Number(port), '127.0.0.1');
