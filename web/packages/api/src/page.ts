type Page = { page: number; limit: number; total: number };

/** The number of the page after this one, from 2; undefined where it is the last. */
export const pageAfter = ({ page, limit, total }: Page) => (page * limit < total ? page + 1 : undefined);
