import type { Specialty } from './experts';

export type Category = { name: string; specialties: string[]; count: number };

/** The server takes at most this many specialties in one question. */
const MOST_SPECIALTIES = 20;

/** The curated categories that somebody stands for, each with its specialties; the largest first. */
export function categoriesOf(specialties: Specialty[]): Category[] {
  const found = new Map<string, Category>();
  for (const { name, category, count } of specialties) {
    if (category !== undefined && count > 0) {
      const known = found.get(category) ?? { name: category, specialties: [], count: 0 };
      known.specialties.push(name);
      known.count += count;
      found.set(category, known);
    }
  }
  return [...found.values()].sort((a, b) => b.count - a.count || a.name.localeCompare(b.name));
}

/** What to ask the server for under the name of a category or of one specialty. */
export function specialtiesOf(topic: string, categories: Category[]): string[] {
  const category = categories.find((each) => each.name === topic);
  return category === undefined ? [topic] : category.specialties.slice(0, MOST_SPECIALTIES);
}
