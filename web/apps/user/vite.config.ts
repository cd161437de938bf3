import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { offlineShell } from './offline.ts';
import { preloadFirstPages, preloadFonts } from './preload.ts';

/** What every page needs goes in one piece: twenty small ones cost more round trips than bytes. */
const BASE = [
  /rolldown.runtime/,
  /node_modules\/(react|react-dom|scheduler|react-router|cookie|i18next|react-i18next|@tanstack\/[^/]+|openapi-fetch)\//,
  /node_modules\/lucide-react\/dist\/esm\/(icons\/search\.|(?!icons))/,
  /packages\/(api|ui)\/src\/(auth|client|cookie-sign-in|problem|provider|cn|button|format|logo|price|portrait|presence|notices|field)\./,
  /packages\/(session|calls)\/src\/(use-active-room|use-calls|use-live-wallet|wallet-query|calls|call-view|call-state|call-news|quality|resume)\./,
  /apps\/user\/src\/(lib|components)\/(?!password-rules|strength|save|zone|booking)/,
];

/** What is chosen and pressed: most pages have some of it, and each small piece would be a round trip. */
const CONTROLS =
  /node_modules\/(radix-ui|@radix-ui|aria-hidden|react-remove-scroll|react-remove-scroll-bar|react-style-singleton|use-callback-ref|use-sidecar|tslib|get-nonce)\/|packages\/ui\/src\/(choices|switch|sheet|select|slider|rating)\.|lucide-react\/dist\/esm\/icons\/(chevron-down|x|star)\./;

const server = process.env.KONNECT_SERVER ?? 'http://localhost:8080';

export default defineConfig({
  plugins: [react(), tailwindcss(), preloadFonts(), preloadFirstPages(), offlineShell()],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'base', test: (id: string) => BASE.some((part) => part.test(id)) },
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
