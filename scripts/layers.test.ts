import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from './stamp';

// The scripts and the browser's journeys stand above the house and may call on any of it.
const FOLDERS = '{app,components,lib,prisma/seed}';
const IMPORT = /(?:from|import)\s*\(?\s*'(\.[^']*)'/g;

/** `lib/acts`, `components`: what the linter's rules for imports speak of. */
const layerOf = (path: string): string => path.split('/', path.startsWith('lib/') ? 2 : 1).join('/');

// The linter knows layers by the names that begin with `@/`; a relative path would go around it.
it('no relative import leaves its layer', () => {
  const strays = globSync(`${FOLDERS}/**/*.{ts,tsx}`, { cwd: ROOT }).flatMap((path) =>
    [...readFileSync(join(ROOT, path), 'utf8').matchAll(IMPORT)]
      .map(([, to = '']) => relative(ROOT, join(ROOT, dirname(path), to)))
      .filter((to) => layerOf(to) !== layerOf(path))
      .map((to) => `${path} → ${to}`),
  );
  expect(strays).toEqual([]);
});
