// GET /api/experts by Express and pg: the same columns, filter, order, page and total as Konnect's.
const COLUMNS = `e.id, e.name, e.title, e.company, e.experience, e.bio, e.price_paise, e.specialties, e.languages,
  e.image_url, e.created_at, l.available, l.busy, l.queue_length, l.eta_seconds, l.orders, l.rating, l.rating_count`;
const FROM = 'FROM expert e JOIN expert_live l ON l.expert_id = e.id';
const SORTS = {
  rating: 'l.rating DESC NULLS LAST, l.rating_count DESC, l.expert_id',
  price: 'e.price_paise, e.id',
  newest: 'e.created_at DESC, e.id DESC',
};
const MAX_LIMIT = 100;
/** As long as Konnect may take to see another node's change: the peer need not count for each page either. */
const TOTAL_KEPT_MS = 250;

const totals = new Map();

export function listExperts(pool) {
  return async (request, response) => {
    const query = read(request.query);
    if (!query) return response.status(400).json({ code: 'VALIDATION_FAILED' });
    const rows = await pool.query({
      name: `experts-${query.name}`,
      text: `SELECT ${COLUMNS} ${FROM} WHERE ${query.where} ORDER BY ${SORTS[query.sort]}
             LIMIT $${query.values.length + 1} OFFSET $${query.values.length + 2}`,
      values: [...query.values, query.limit, (query.page - 1) * query.limit],
    });
    const total = await count(pool, query);
    response.set('Cache-Control', 'no-cache');
    return response.json({ items: rows.rows.map(expert), page: query.page, limit: query.limit, total });
  };
}

/** GET /api/experts/:id: one approved expert, or 404. */
export function oneExpert(pool) {
  return async (request, response) => {
    const { rows } = await pool.query({
      name: 'expert',
      text: `SELECT ${COLUMNS} ${FROM} WHERE e.id = $1 AND e.status = 'approved'`,
      values: [request.params.id],
    });
    if (rows.length === 0) return response.status(404).json({ code: 'NOT_FOUND' });
    response.set('Cache-Control', 'no-cache');
    return response.json(expert(rows[0]));
  };
}

function read({ specialty, language, available, minRating, maxPrice, sort = 'rating', page = '1', limit = '20' }) {
  const [parts, values] = [["e.status = 'approved'"], []];
  const and = (value, condition) => {
    values.push(value);
    parts.push(condition(`$${values.length}`));
  };
  if (specialty) and([specialty].flat().map((word) => word.toLowerCase()), (at) => `e.specialty_keys && ${at}::text[]`);
  if (available) parts.push(available === 'true' ? 'l.available' : 'NOT l.available');
  if (language) and(language.toLowerCase(), (at) => `e.language_keys @> ARRAY[${at}::text]`);
  if (minRating) and(Number(minRating), (at) => `l.rating >= ${at}`);
  if (maxPrice) and(Math.round(Number(maxPrice) * 100), (at) => `e.price_paise <= ${at}`);
  const query = { where: parts.join(' AND '), values, sort, page: Number(page), limit: Number(limit) };
  const valid = SORTS[sort] && query.page >= 1 && query.limit >= 1 && query.limit <= MAX_LIMIT
    && values.every((value) => value === value);
  return valid && { ...query, name: `${parts.length}-${sort}-${parts.join('').length}` };
}

async function count(pool, query) {
  const key = JSON.stringify([query.where, query.values]);
  const known = totals.get(key);
  if (known && Date.now() - known.at < TOTAL_KEPT_MS) return known.total;
  const rows = await pool.query({ name: `count-${query.name}`, text: `SELECT count(*)::int AS total ${FROM} WHERE ${query.where}`, values: query.values });
  totals.set(key, { total: rows.rows[0].total, at: Date.now() });
  return rows.rows[0].total;
}

function expert(row) {
  return {
    id: row.id,
    name: row.name,
    title: row.title,
    company: row.company,
    experience: row.experience,
    rating: row.rating === null ? undefined : Number(row.rating),
    reviewCount: row.rating_count,
    orders: row.orders,
    pricePerMin: Number(row.price_paise) / 100,
    specialties: row.specialties,
    languages: row.languages,
    imageUrl: row.image_url ?? undefined,
    bio: row.bio,
    available: row.available,
    busy: row.busy,
    queueLength: row.queue_length,
    etaSeconds: row.eta_seconds ?? undefined,
    createdAt: row.created_at,
  };
}
