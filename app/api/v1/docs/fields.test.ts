import { describe, expect, it } from 'vitest';
import { findAct } from '@/lib/acts/registry';
import { PAPER_QUERIES } from '@/lib/queries/papers/registry';
import { fieldsOf, fieldsOfAct } from './fields';

const ofAct = (name: string) => {
  const act = findAct(name);
  return act === null ? [] : fieldsOfAct(act);
};

describe('the page of the calls', () => {
  it('names the fields of every paper, of one that is printed for one or for many those of either way', () => {
    expect(PAPER_QUERIES.filter(({ input }) => fieldsOf(input).length === 0).map(({ kind }) => kind)).toEqual([]);
    const conclusion = PAPER_QUERIES.find(({ kind }) => kind === 'conclusion');
    expect(conclusion && fieldsOf(conclusion.input)).toEqual([
      { name: 'appealId', kind: 'string (uuid)', isRequired: false },
      { name: 'stepOrdinal', kind: 'integer', isRequired: false },
      { name: 'appealIds', kind: expect.any(String), isRequired: false },
    ]);
  });

  it('tells what a field takes, also where it may be nothing or one of several', () => {
    const kindsOf = (name: string) => Object.fromEntries(ofAct(name).map((field) => [field.name, field.kind]));
    expect(kindsOf('petitions/decide')).toMatchObject({ loyaltyProved: 'boolean | null' });
    expect(kindsOf('register/prepare-changeset').change).toContain('{kind: "strike", on} | ');
  });

  it('names the citation beside the fields of an act', () => {
    expect(ofAct('appeals/announce').at(-1)).toEqual({
      ...{ name: 'source', kind: '{archive, fond, opis, delo, list, text}', isRequired: false },
    });
  });
});
