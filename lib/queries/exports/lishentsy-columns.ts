import { writtenKnown } from '@/lib/kernel/fact-day';
import { DOCUMENT_KINDS } from '@/lib/law/evidence';
import { LETTERS } from '@/lib/law/letters';
import type { EntryOnPaper } from './lishentsy-rows';
import type { ResearchColumn } from './research';

type EntryColumn = ResearchColumn<EntryOnPaper>;

const PLACE: readonly EntryColumn[] = [
  { name: 'volost', type: 'text', article: '21', cell: (one) => one.volost },
  { name: 'soviet', type: 'text', article: '21', cell: (one) => one.soviet },
  { name: 'settlement', type: 'text', article: '21', cell: (one) => one.settlement },
  {
    ...{ name: 'household', type: 'text', article: '21', cell: (one) => one.household },
    concealed: { how: 'number', cell: (one, by) => by.numberOf('household', one.householdId) },
  },
];

const PERSON: readonly EntryColumn[] = [
  {
    ...{ name: 'surname', type: 'text', article: '21', cell: (one) => one.surname },
    concealed: { how: 'name', cell: ({ person }, by) => by.surnameOf(person) },
  },
  {
    ...{ name: 'given', type: 'text', article: '21', cell: (one) => one.given },
    concealed: { how: 'name', cell: ({ person }, by) => by.givenOf(person) },
  },
  {
    ...{ name: 'patronymic', type: 'text', article: '21', cell: (one) => one.patronymic },
    concealed: { how: 'name', cell: ({ person }, by) => by.patronymicOf(person) },
  },
  {
    ...{
      name: 'sex',
      type: 'code',
      article: '14',
      values: { under: 'register.sexesShort', codes: ['m', 'f'], stands: 'word' },
    },
    cell: (one, word) => word('register.sexesShort', one.sex),
  },
  { name: 'birthYear', type: 'year', article: '14', cell: (one) => one.birthYear },
  {
    ...{ name: 'bornOn', type: 'day', article: '14', cell: (one) => one.bornOn },
    concealed: { how: 'year', cell: (one) => (one.bornOn === null ? null : Number(one.bornOn.slice(0, 4))) },
  },
  {
    ...{ name: 'nationality', type: 'text', article: '14', cell: (one) => one.nationality },
    concealed: { how: 'nameless', cell: (one) => namelessOf(one.nationality, one) },
  },
  {
    ...{ name: 'occupation', type: 'text', article: '14', cell: (one) => one.occupation },
    concealed: { how: 'nameless', cell: (one) => namelessOf(one.occupation, one) },
  },
];

const namelessOf = (text: string | null, { isNameless }: EntryOnPaper): string | null =>
  text !== null && isNameless(text) ? text : null;

const GROUND: readonly EntryColumn[] = [
  {
    ...{
      name: 'letter',
      type: 'code',
      article: '15',
      values: { under: 'lishentsy.letters', codes: LETTERS, stands: 'code' },
    },
    cell: (one) => one.letter,
    concealed: { how: 'letter', cell: (one) => (LETTERS.some((letter) => letter === one.letter) ? one.letter : '?') },
  },
  {
    ...{ name: 'ground', type: 'text', article: '15', cell: (one) => one.ground },
    concealed: { how: 'flag', cell: (one) => one.ground },
  },
  { name: 'dependents', type: 'integer', article: '15.п', cell: (one) => one.dependents },
  {
    ...{ name: 'principal', type: 'record', article: '15.п', cell: (one) => one.principalPerson },
    concealed: {
      how: 'number',
      cell: (one, by) => (one.principalPerson === null ? null : by.numberOf('person', one.principalPerson)),
    },
  },
];

const PAPERS: readonly EntryColumn[] = [
  {
    ...{
      name: 'document',
      type: 'code',
      article: '22',
      values: { under: 'lishentsy.documents', codes: DOCUMENT_KINDS, stands: 'word' },
    },
    cell: (one, word) => word('lishentsy.documents', one.papers[0]?.kind ?? null),
  },
  {
    ...{ name: 'documentNumber', type: 'text', article: '22', cell: (one) => one.papers[0]?.number ?? null },
    concealed: { how: 'flag', cell: (one) => one.papers[0]?.number ?? null },
  },
  { name: 'documentDate', type: 'day', article: '22', cell: (one) => writtenKnown(one.papers[0]?.issuedOn ?? null) },
  {
    ...{ name: 'issuer', type: 'text', article: '22', cell: (one) => one.papers[0]?.issuer ?? null },
    concealed: { how: 'flag', cell: (one) => one.papers[0]?.issuer ?? null },
  },
  {
    ...{
      name: 'furtherDocuments',
      type: 'codes',
      article: '22',
      values: { under: 'lishentsy.documents', codes: DOCUMENT_KINDS, stands: 'word' },
    },
    cell: (one, word) =>
      one.papers
        .slice(1)
        .map(({ kind }) => word('lishentsy.documents', kind))
        .join('; '),
  },
];

const STANDING: readonly EntryColumn[] = [
  {
    ...{ name: 'verdict', type: 'code', article: '17' },
    values: { under: 'lishentsy.verdicts', codes: ['lawful', 'unlawful', 'undecided'], stands: 'word' },
    cell: (one, word) => word('lishentsy.verdicts', one.verdict),
  },
  {
    ...{ name: 'state', type: 'code', article: '21' },
    values: { under: 'lishentsy.states', codes: ['entered', 'struck', 'restored'], stands: 'word' },
    cell: (one, word) => word('lishentsy.states', one.state),
  },
  { name: 'enteredOn', type: 'day', article: '21', cell: (one) => writtenKnown(one.enteredOn) },
  { name: 'struckOn', type: 'day', article: '21', cell: (one) => writtenKnown(one.struckOn) },
  {
    ...{ name: 'strikeReason', type: 'text', article: '21', cell: (one) => one.strikeReason },
    concealed: { how: 'flag', cell: (one) => one.strikeReason },
  },
  { name: 'restoredOn', type: 'day', article: '18', cell: (one) => writtenKnown(one.restoredOn) },
];

const RECORDS: readonly EntryColumn[] = [
  {
    ...{ name: 'record', type: 'record', article: '21', cell: (one) => one.id },
    concealed: { how: 'number', cell: (one, by) => by.numberOf('entry', one.id) },
  },
  {
    ...{ name: 'person', type: 'record', article: '21', cell: (one) => one.residentId },
    concealed: { how: 'number', cell: (one, by) => by.numberOf('person', one.residentId) },
  },
];

/** An entry of the register of the disfranchised, described for who was not there. */
export const ENTRY_COLUMNS: readonly EntryColumn[] = [
  ...[...PLACE, ...PERSON, ...GROUND],
  ...[...PAPERS, ...STANDING, ...RECORDS],
];
