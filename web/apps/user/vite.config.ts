import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { offlineShell } from './offline.ts';
import { preloadFirstPages, preloadFonts } from './preload.ts';

/** What every page needs goes in one piece: twenty small ones cost more round trips than bytes. */
const BASE = [
  /rolldown.runtime/,
  /node_modules\/(react|react-dom|scheduler|react-router|cookie|i18next|@tanstack\/[^/]+|openapi-fetch)\//,
  /node_modules\/lucide-react\/dist\/esm\/(icons\/(search|chevron-down|x)\.|(?!icons))/,
  /node_modules\/react-i18next\/(?!dist\/es\/Trans)/,
  /packages\/(api|ui)\/src\/(auth|client|cookie-sign-in|page|problem|provider|server|cn|button|format|logo|price|portrait|presence|notices|field|rating|code|select)\./,
  /packages\/session\/src\/wallet-query\./,
  /apps\/user\/src\/(lib|components)\/(?!password-rules|strength|save|zone|booking-|bookings\.|duty|live-bookings|use-news-words)/,
];

/** What is shared by the pages of those who are signed in and by what they have on every page. */
const INSIDE =
  /apps\/user\/src\/lib\/(duty|live-bookings|use-news-words)\.|packages\/(session|calls)\/src\/(names|use-now|use-active-room|use-calls|use-live-wallet|calls|call-view|call-state|call-news|resume)\./;

/** What is chosen and pressed: most pages have some of it, and each small piece would be a round trip. */
const CONTROLS =
  /node_modules\/@radix-ui\/react-(radio-group|switch)\/|packages\/ui\/src\/(choices|switch)\./;
/** What controls and sheets have in common. */
const PRIMITIVES =
  /node_modules\/@radix-ui\/(primitive|react-(compose-refs|context|id|presence|primitive|slot|use-[a-z-]+))\//;

const server = process.env.KONNECT_SERVER ?? 'http://localhost:8080';

export default defineConfig({
  plugins: [react(), tailwindcss(), preloadFonts(), preloadFirstPages(), offlineShell()],
  build: {
    // Which file imports which: the gate of the weights reads it.
    manifest: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'base', test: (id: string) => BASE.some((part) => part.test(id)) },
            { name: 'inside', test: INSIDE },
            { name: 'primitives', test: PRIMITIVES },
            { name: 'controls', test: CONTROLS },
            { name: 'people-en', test: /locales\/(people|names)\/en\.json$/ },
            { name: 'people-hi', test: /locales\/(people|names)\/hi\.json$/ },
          ],
        },
      },
    },
  },
  server: {
    proxy: {
      '/api': server,
      '/portraits': server,
      '/.well-known': server,
      '/socket.io': { target: server, ws: true },
    },
  },
});
