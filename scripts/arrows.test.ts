import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './stamp';

// What each part may import of the others; a type alone may come from anywhere, except into the law.
const PURE = ['lib/kernel', 'lib/law', 'lib/access'];
const MIDDLE = ['lib/journal', 'lib/registers', 'lib/papers', 'lib/session', 'lib/i18n', 'lib/clock', 'lib/env'];
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'lib/kernel': [],
  'lib/law': ['lib/kernel'],
  'lib/access': ['lib/kernel'],
  'lib/env': [],
  'lib/clock': ['lib/kernel'],
  'lib/i18n': PURE,
  'lib/store': PURE,
  'lib/registers': PURE,
  'lib/papers': [...PURE, 'lib/i18n'],
  'lib/journal': [...PURE, 'lib/store'],
  'lib/session': [...PURE, 'lib/store', 'lib/env', 'lib/clock'],
  'lib/acts': [...PURE, ...MIDDLE, 'lib/store'],
  'lib/queries': [...PURE, ...MIDDLE, 'lib/store', 'lib/acts'],
  components: [...PURE, 'lib/i18n'],
  app: [...PURE, ...MIDDLE, 'lib/acts', 'lib/queries', 'components'],
};

const IMPORT = /^(?:import|export)\s+(type\s)?[^;'"]*?from\s+'([^']+)'/gm;

type Arrow = { readonly from: string; readonly to: string; readonly isType: boolean };

function partOf(path: string): string {
  const [first = '', second = ''] = path.split('/');
  return first === 'lib' ? `lib/${second.replace(/\.ts$/, '')}` : first;
}

function arrowsOf(file: string): Arrow[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  return [...text.matchAll(IMPORT)].flatMap(([, type, name = '']) => {
    const isOwn = name.startsWith('@/') || name.startsWith('.');
    const to = name.startsWith('@/') ? name.slice(2) : join(dirname(file), name);
    return isOwn && partOf(to) !== partOf(file) ? [{ from: file, to, isType: type !== undefined }] : [];
  });
}

function isAllowed({ from, to, isType }: Arrow): boolean {
  const part = partOf(from);
  if (isType && part !== 'lib/law' && part !== 'lib/kernel') return true;
  return (ALLOWED[part] ?? []).includes(partOf(to));
}

describe('the house', () => {
  const files = globSync(['{app,components,lib}/**/*.{ts,tsx}'], {
    cwd: ROOT,
    exclude: ['**/*.test.*', 'lib/testing/**', 'lib/store/generated/**', 'lib/content-security-policy.ts'],
  });

  it('imports downwards only', () => {
    const arrows = files.flatMap(arrowsOf);
    expect(arrows.length).toBeGreaterThan(100);
    const wrong = arrows.filter((arrow) => !isAllowed(arrow));
    expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  it('keeps React, Prisma, zod and the clock out of the law', () => {
    const wrong = files
      .filter((file) => file.startsWith('lib/law/'))
      .filter((file) =>
        /from '(react|zod|next|@prisma|pg|node:)|new Date\(\)|Date\.now\(/.test(readFileSync(join(ROOT, file), 'utf8')),
      );
    expect(wrong).toEqual([]);
  });
});
