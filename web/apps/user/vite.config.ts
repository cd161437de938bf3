import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { offlineShell } from './offline.ts';
import { preloadFirstPages, preloadFonts } from './preload.ts';

/** What every page needs goes in one piece: twenty small ones cost more round trips than bytes. */
const BASE =
  /node_modules\/(react|react-dom|scheduler|react-router|cookie|i18next|react-i18next|@tanstack\/[^/]+|openapi-fetch)\/|packages\/(api|ui)\/src\/(client|problem|provider|cn|button|format|logo|price|portrait|presence|notices|field)\.|apps\/user\/src\/(lib|components)\/(?!password-rules|strength|save|zone|booking)/;

const server = process.env.KONNECT_SERVER ?? 'http://localhost:8080';

export default defineConfig({
  plugins: [react(), tailwindcss(), preloadFonts(), preloadFirstPages(), offlineShell()],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'base', test: BASE }] } } },
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
