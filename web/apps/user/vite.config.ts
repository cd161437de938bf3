import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** The two small files that every page needs at once; the Devanagari one loads by itself when Hindi appears. */
const PRELOADED = [
  /anek-latin-latin-wght-normal.*\.woff2$/,
  /anek-devanagari-latin-ext-wght-normal.*\.woff2$/,
];

function preloadFonts(): Plugin {
  return {
    name: 'preload-fonts',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) =>
        Object.keys(bundle ?? {})
          .filter((file) => PRELOADED.some((font) => font.test(file)))
          .map((file) => ({
            tag: 'link',
            attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '', href: `/${file}` },
            injectTo: 'head',
          })),
    },
  };
}

/** What every page needs goes in one piece: twenty small ones cost more round trips than bytes. */
const BASE =
  /node_modules\/(react|react-dom|scheduler|react-router|cookie|i18next|react-i18next|@tanstack\/[^/]+|openapi-fetch)\/|packages\/(api|ui)\/src\/(client|problem|provider|cn|button|format|logo|price|portrait|presence|notices|field)\.|apps\/user\/src\/(lib|components)\//;

const server = process.env.KONNECT_SERVER ?? 'http://localhost:8080';

export default defineConfig({
  plugins: [react(), tailwindcss(), preloadFonts()],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { advancedChunks: { groups: [{ name: 'base', test: BASE }] } } },
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
