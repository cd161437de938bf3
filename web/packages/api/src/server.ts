/**
 * The server's origin, as in `https://api.example`; empty where the pages come from the server itself. Settled when the app
 * is built, by `VITE_API_URL`.
 */
export const SERVER: string = import.meta.env.VITE_API_URL ?? '';
