import { writtenKnown } from '@/lib/kernel/fact-day';
import { appealsList } from '../appeals/list';
import { lishentsyChanges } from '../lishentsy/changes';
import { lishentsyInformation } from '../lishentsy/information';
import { type ListItem, lishentsyList } from '../lishentsy/list';
import { lishentsyLists } from '../lishentsy/lists';
import { lishentsyRegister } from '../lishentsy/register';
import { petitionsList } from '../petitions/list';
import { defineExport, type WordOf } from './export-query';
import { ENTRY_COLUMNS } from './lishentsy-columns';
import { type EntryOnPaper, withPapers } from './lishentsy-rows';
import { defineResearch, type ResearchColumn } from './research';
import { completed, pagesOf } from './source';

const register = defineResearch(
  'lishentsy',
  'lishentsy-dictionary',
  completed(pagesOf(lishentsyRegister), withPapers),
  ENTRY_COLUMNS,
  ({ id }, by) => by.numberOf('entry', id),
);

const LIST_COLUMNS: readonly ResearchColumn<EntryOnPaper & ListItem>[] = [
  {
    ...{ name: 'number', type: 'integer', article: '24', cell: (one) => one.number },
    // The list hangs on a wall: its numbers lead to its names.
    concealed: { how: 'withheld', cell: () => null },
  },
  ...ENTRY_COLUMNS,
  {
    ...{ name: 'outcome', type: 'code', article: '24' },
    values: { under: 'lishentsy.outcomes', codes: ['pending', 'kept', 'dropped'], stands: 'word' },
    cell: (one, word) => word('lishentsy.outcomes', one.outcome),
  },
  {
    ...{ name: 'member', type: 'text', article: '24', cell: (one) => one.member },
    concealed: { how: 'flag', cell: (one) => one.member },
  },
  {
    ...{ name: 'documentSeen', type: 'text', article: '24', cell: (one) => one.documentSeen },
    concealed: { how: 'flag', cell: (one) => one.documentSeen },
  },
  { name: 'verifiedOn', type: 'day', article: '24', cell: (one) => writtenKnown(one.verifiedOn) },
  { name: 'satisfiedOn', type: 'day', article: '28', cell: (one) => writtenKnown(one.satisfiedOn) },
];

const list = defineResearch(
  'lishentsy-list',
  'lishentsy-list-dictionary',
  completed(pagesOf(lishentsyList), withPapers<ListItem>),
  LIST_COLUMNS,
  ({ id }, by) => by.numberOf('entry', id),
);

const changes = defineExport('lishentsy-changes', pagesOf(lishentsyChanges), [
  ['day', (one) => writtenKnown(one.on)],
  ['number', (one) => one.number],
  ['name', (one) => one.name],
  ['letter', (one) => one.letter],
  ['change', (one, word) => word('lishentsy.list.change', one.kind)],
  ['reason', (one, word) => (one.kind === 'amended' ? changedWords(one.reason, word) : one.reason)],
  ['record', (one) => one.entryId],
]);

/** Of an amended entry the columns stand where others have their reason. */
const changedWords = (columns: string | null, word: WordOf): string | null =>
  columns === null
    ? null
    : columns
        .split(', ')
        .map((column) => word('lishentsy.changed', column))
        .join(', ');

/** Each list a row; of elections that have none yet, that they have none. */
const lists = defineExport(
  'lishentsy-lists',
  completed(pagesOf(lishentsyLists), async (_, elections) =>
    elections.flatMap(({ lists: compiled, ...election }) =>
      (compiled.length === 0 ? [null] : compiled).map((item) => ({ ...election, list: item })),
    ),
  ),
  [
    ['soviet', (one) => one.soviet],
    ['startsOn', (one) => one.startsOn],
    ['latestPosting', (one) => one.latestPosting],
    ['supplement', (one) => one.list?.supplement || null],
    ['state', (one, word) => word('exports.listStates', one.list?.state ?? 'none')],
    ['postedOn', (one) => writtenKnown(one.list?.postedOn ?? null)],
    ['complaintsUntil', (one) => one.list?.complaintsUntil ?? null],
    ['rows', (one) => one.list?.rows ?? null],
    ['pending', (one) => one.list?.pending ?? null],
  ],
);

const information = defineExport('information', pagesOf(lishentsyInformation), [
  ['settlement', (one) => one.settlement],
  ['name', (one) => one.name],
  ['birthYear', (one) => one.birthYear],
  ['informant', (one) => one.source],
  ['content', (one) => one.content],
  ['receivedOn', (one) => writtenKnown(one.receivedOn)],
  ['checkedBy', (one) => one.checkedBy],
  ['checkedOn', (one) => writtenKnown(one.checkedOn)],
  [
    'confirmed',
    (one, word) => word('lishentsy.information', one.isConfirmed === null ? 'waiting' : one.isConfirmed ? 'yes' : 'no'),
  ],
  ['checkFinding', (one) => one.finding],
  ['record', (one) => one.entryId],
]);

const petitions = defineExport('petitions', pagesOf(petitionsList), [
  ['soviet', (one) => one.soviet],
  ['name', (one) => one.name],
  ['birthYear', (one) => one.birthYear],
  ['letter', (one) => one.letter],
  ['filedOn', (one) => writtenKnown(one.filedOn)],
  ['state', (one, word) => word('petitions.places', one.place)],
  ['movedOn', (one) => writtenKnown(one.movedOn)],
]);

const appeals = defineExport('appeals', pagesOf(appealsList), [
  ['soviet', (one) => one.soviet],
  ['settlement', (one) => one.settlement],
  ['surname', (one) => one.surname],
  ['given', (one) => one.given],
  ['patronymic', (one) => one.patronymic],
  ['birthYear', (one) => one.birthYear],
  ['letter', (one) => one.letter],
  ['filedOn', (one) => writtenKnown(one.filedOn)],
  ['isLate', (one, word) => word('common', one.isLate ? 'yes' : 'no')],
  ['state', (one, word) => word('appeals.states', one.state)],
  ['holder', (one, word) => word(isOffice(one.holder) ? 'appeals.office' : 'commissions.kinds', one.holder)],
  ['article', (one) => one.article],
  ['due', (one) => one.due],
  ['isOverdue', (one, word) => word('common', one.isOverdue ? 'yes' : 'no')],
  ['outcome', (one, word) => word('results.outcomes', one.outcome)],
  ['untoldSince', (one) => one.untoldSince],
  ['untoldDays', (one) => one.untoldDays],
]);

const isOffice = (holder: string | null): boolean =>
  holder === 'soviet' || holder === 'executive' || holder === 'vtsik-presidium';

export const LISHENTSY_EXPORTS = [...register, ...list, changes, lists, information, petitions, appeals];
