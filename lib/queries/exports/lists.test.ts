import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '@/lib/i18n/locales';
import { translatorFor } from '@/lib/i18n/translator';
import { DOCUMENT_KINDS } from '@/lib/law/evidence';
import { readDocumentKind } from '@/lib/registers/document-kind';
import { QUERIES } from '../registry';
import { EXPORTS } from './registry';

/** Why a query that programs may ask has no table of its own. */
const WITHOUT_TABLE = {
  'one thing with all that belongs to it, no list':
    'accounts/one campaign/one elections/start register/import units/one lishentsy/course lishentsy/scan petitions/one appeals/one meetings/one',
  'figures that stand over a list, which has its table': 'units/standing lishentsy/overview results/soviet',
  'what a form offers to choose from':
    'accounts/places territory/targets register/places appeals/settlements meetings/people meetings/agents',
  'what is being typed or weighed, not yet recorded':
    'register/check-rows register/read-paste uchastki/proposal appeals/preview appeals/preview-many',
  'part of a meeting: its roll has a table, its protocol is a paper':
    'meetings/marks meetings/extract meetings/protocol',
  'an answer about the journal, which has its table': 'journal/verify',
};

const excused = Object.values(WITHOUT_TABLE).flatMap((names) => names.split(' '));
const exported = new Set(EXPORTS.flatMap(({ query }) => query ?? []));

const ROOT = join(import.meta.dirname, '../../..');

/** Every screen and component by its path. */
const SOURCES: ReadonlyMap<string, string> = new Map(
  ['app', 'components'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.tsx'))
      .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
      .map((path) => [path, readFileSync(join(ROOT, path), 'utf8')] as const),
  ),
);

function importedBy(path: string, text: string): string[] {
  return [...text.matchAll(/ from '(@\/|\.{1,2}\/)([^']+)'/g)].map(([, from = '', name = '']) =>
    from === '@/' ? `${name}.tsx` : `${posix.join(posix.dirname(path), from, name)}.tsx`,
  );
}

/** A source with everything that shows it, up to the pages. */
function shownBy(path: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(path)) return found;
  found.add(path);
  for (const [other, text] of SOURCES) if (importedBy(other, text).includes(path)) shownBy(other, found);
  return found;
}

const TABLE = /<(Table|ChangesTable)\b/;
const LINKS = /<(ExportLinks|ListEnd)\b/;

/** Why a table on a screen has none to take away. */
const SCREENS_WITHOUT_TABLE = {
  'a specimen of how a list looks': 'app/(board)/look/list-specimen.tsx',
  'what the program itself says of its calls and of the law, for programs as JSON':
    'app/api/v1/docs/page.tsx components/law-pages/answers-tables.tsx components/law-pages/article-table.tsx',
  'the public board, a paper of its own for whoever comes by':
    'components/board/elections-table.tsx components/board/posted-list.tsx',
  'what is being weighed and not yet recorded': 'components/appeals/batch/batch-preview.tsx',
  'part of a protocol, which is a paper': 'components/meetings/votes/ballot-table.tsx',
};

describe('lists as tables', () => {
  it('are every query’s, unless the table above says why not', () => {
    const missing = QUERIES.map(({ name }) => name).filter((name) => !exported.has(name) && !excused.includes(name));
    expect(missing).toEqual([]);
  });

  it('are excused only where there is none', () => {
    const names = new Set(QUERIES.map(({ name }) => name));
    expect(excused.filter((name) => exported.has(name) || !names.has(name))).toEqual([]);
    expect([...exported].filter((name) => !names.has(name))).toEqual([]);
  });

  it('are listed once each', () => {
    expect(new Set(EXPORTS.map(({ kind }) => kind)).size).toBe(EXPORTS.length);
  });

  it('are each offered on a screen', () => {
    const screens = [...SOURCES.values()].join('\n');
    const offered = EXPORTS.map(({ kind }) => kind).filter((kind) => !kind.endsWith('-dictionary'));
    expect(offered.filter((kind) => !new RegExp(`kind(=|: )["']${kind}["']`).test(screens))).toEqual([]);
  });
});

describe('tables on screens', () => {
  const excusedScreens = Object.values(SCREENS_WITHOUT_TABLE).flatMap((paths) => paths.split(' '));
  const bare = [...SOURCES]
    .filter(([, text]) => TABLE.test(text))
    .map(([path]) => path)
    .filter((path) => ![...shownBy(path)].some((shown) => LINKS.test(SOURCES.get(shown) ?? '')));

  it('can each be taken away as CSV and XLSX, unless it is said above why not', () => {
    expect(bare.filter((path) => !excusedScreens.includes(path))).toEqual([]);
  });

  it('are excused only where there is nothing to take away', () => {
    expect(excusedScreens.filter((path) => !bare.includes(path))).toEqual([]);
  });
});

describe('what a table says in words', () => {
  it.each(LOCALES)('art. 22: every kind of paper is read back as itself (%s)', (locale) => {
    const words = translatorFor(locale);
    const read = DOCUMENT_KINDS.map((kind) => readDocumentKind(words(`lishentsy.documents.${kind}`)));
    expect(read).toEqual([...DOCUMENT_KINDS]);
  });
});
