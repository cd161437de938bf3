import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Plugin, Rollup } from 'vite';
import { FONTS } from './preload.ts';

const OWN = ['/index.html', '/icon.svg', '/icon-192.png', '/manifest.webmanifest'];

/** What has to be there for anything to be drawn: the entry, what it imports, its styles and fonts. */
function shellOf(bundle: Rollup.OutputBundle): string[] {
  const entry = Object.values(bundle).find((file) => file.type === 'chunk' && file.isEntry);
  if (entry?.type !== 'chunk') {
    throw new Error('The build has no entry');
  }
  const styles = entry.viteMetadata?.importedCss ?? [];
  const fonts = Object.keys(bundle).filter((file) => FONTS.some((font) => font.test(file)));
  return [...OWN, ...[entry.fileName, ...entry.imports, ...styles, ...fonts].map((file) => `/${file}`)];
}

/** Writes the service worker, with the names of the files that it keeps. */
export function offlineShell(): Plugin {
  return {
    name: 'offline-shell',
    apply: (config, { command }) => command === 'build' && !config.build?.ssr,
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const source = readFileSync(new URL('./sw.js', import.meta.url), 'utf8');
        const shell = JSON.stringify(shellOf(bundle));
        // Any change of any file is another version: the page names them all.
        const names = Object.keys(bundle).sort().join('\n');
        const version = createHash('sha256').update(names).update(source).digest('hex').slice(0, 16);
        const head = `const SHELL = ${shell};\nconst VERSION = '${version}';\n`;
        this.emitFile({ type: 'asset', fileName: 'sw.js', source: head + source });
      },
    },
  };
}
