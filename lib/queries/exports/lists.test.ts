import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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
    'accounts/one territory/one campaign/one register/resident register/import units/one lishentsy/entry lishentsy/course lishentsy/scan petitions/one appeals/one meetings/one',
  'figures that stand over a list, which has its table': 'units/standing lishentsy/overview results/soviet',
  'what a form offers to choose from':
    'accounts/places territory/targets register/places units/soviets appeals/settlements meetings/people meetings/agents',
  'what is being typed or weighed, not yet recorded':
    'register/check-rows register/read-paste uchastki/proposal appeals/preview appeals/preview-many',
  'part of a meeting: its roll has a table, its protocol is a paper':
    'meetings/marks meetings/extract meetings/protocol',
  'an answer about the journal, which has its table': 'journal/verify',
};

const excused = Object.values(WITHOUT_TABLE).flatMap((names) => names.split(' '));
const exported = new Set(EXPORTS.flatMap(({ query }) => query ?? []));

const ROOT = join(import.meta.dirname, '../../..');

const sources = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsx'))
    .map((name) => readFileSync(join(ROOT, folder, name), 'utf8'));

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
    const screens = [...sources('app'), ...sources('components')].join('\n');
    const offered = EXPORTS.map(({ kind }) => kind).filter((kind) => !kind.endsWith('-dictionary'));
    expect(offered.filter((kind) => !new RegExp(`kind(=|: )["']${kind}["']`).test(screens))).toEqual([]);
  });
});

describe('what a table says in words', () => {
  it.each(LOCALES)('art. 22: every kind of paper is read back as itself (%s)', (locale) => {
    const words = translatorFor(locale);
    const read = DOCUMENT_KINDS.map((kind) => readDocumentKind(words(`lishentsy.documents.${kind}`)));
    expect(read).toEqual([...DOCUMENT_KINDS]);
  });
});
