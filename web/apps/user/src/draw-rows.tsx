import i18next from 'i18next';
import { renderToStaticMarkup } from 'react-dom/server';
import { StaticRouter } from 'react-router';
import { ExpertRow } from './features/explore/expert-row';
import { LANGUAGES } from './features/explore/filters';
import type { Expert } from './lib/experts';

/** Rows of the list with places for the server to fill, by state and by whether there is a rating. */
export type Rows = { rows: Record<string, string>; languages: Record<string, string> };

/** Written as no real figure is: what becomes of them is replaced by a place. */
const PRICE = 87_654_321;
const REVIEWS = 98_765_432;
const RATING = 77.7;

const PLACES: [text: string | RegExp, place: string][] = [
  ['8,76,54,321', 'price'],
  [/bg-tint-\d/, 'tint'],
  ['loading="lazy"', 'loading'],
];
/** The words first: what begins the app fetches the pictures, once the page has been painted. */
const PICTURE = ['<img src=', '<img data-src='] as const;
const RATED: typeof PLACES = [
  ['9,87,65,432', 'reviews'],
  ['77.7', 'rating'],
];

const somebody: Expert = {
  id: '{{id}}',
  name: '{{name}}',
  title: '{{title}}',
  company: '{{company}}',
  bio: '{{sentence}}',
  imageUrl: '{{picture}}',
  specialties: ['{{specialties}}'],
  languages: ['{{languages}}'],
  pricePerMin: PRICE,
  experience: 1,
  orders: 1,
  reviewCount: 0,
  queueLength: 0,
  available: false,
  busy: false,
  createdAt: '',
};

const states = {
  free: { available: true },
  busy: { available: true, busy: true },
  away: {},
} satisfies Record<string, Partial<Expert>>;

function row(expert: Expert, places: typeof PLACES): string {
  let html = renderToStaticMarkup(
    <StaticRouter location="/explore">
      <li className="border-b border-line">
        <ExpertRow expert={expert} eager={false} />
      </li>
    </StaticRouter>,
  );
  for (const [text, place] of places) {
    if (html.split(text).length !== 2) {
      throw new Error(`A row has not one ${place}`);
    }
    html = html.replace(text, `{{${place}}}`);
  }
  return html.replace(...PICTURE);
}

export function drawRows(): Rows {
  const rows = Object.entries(states).flatMap(([state, live]) => [
    [`${state}-new`, row({ ...somebody, ...live }, PLACES)],
    [
      `${state}-rated`,
      row({ ...somebody, ...live, rating: RATING, reviewCount: REVIEWS }, [...PLACES, ...RATED]),
    ],
  ]);
  const languages = LANGUAGES.map((name) => [name, i18next.t(`names:language.${name.toLowerCase()}`)]);
  return { rows: Object.fromEntries(rows), languages: Object.fromEntries(languages) };
}
