import { z } from 'zod';
import { FUNCTIONS } from '@/lib/access/functions';
import { holdersOf } from '@/lib/access/who-may';
import { ACTS } from '@/lib/acts/registry';
import { actTitle } from '@/lib/i18n/act-title';
import { findWords } from '@/lib/i18n/translator';
import { ok } from '@/lib/kernel/result';
import { accountsList } from '../accounts/list';
import { deskCalendar } from '../desk/calendar';
import type { DeskItem } from '../desk/item';
import { deskToday } from '../desk/today';
import { findingsList } from '../findings/list';
import { journalList } from '../journal/list';
import { resultsTerritory } from '../results/territory';
import { type Column, defineExport } from './export-query';
import { pagesOf, partOf } from './source';

const TASK: readonly Column<DeskItem>[] = [
  ['due', (one) => one.due],
  ['urgency', (one, word) => word('exports.urgency', one.state)],
  [
    'task',
    (one, _, locale) =>
      findWords(locale, `desk.tasks.${one.code}.title`, { ...one.values }) ??
      findWords(locale, 'desk.otherTask', { article: one.article }),
  ],
  ['article', (one) => one.article],
  ['from', (one) => one.from],
];

const desk = defineExport('desk', pagesOf(deskToday), TASK);

const calendar = defineExport(
  'calendar',
  partOf(deskCalendar, ({ days }) => days.flatMap(({ items }) => items)),
  TASK,
);

const accounts = defineExport('accounts', pagesOf(accountsList), [
  ['login', (one) => one.login],
  ['name', (one) => one.name],
  [
    'appointments',
    (one, word) =>
      one.appointments
        .map(({ function: held, commission, territory }) =>
          [word('accounts.functions', held), word('commissions.kinds', commission?.kind ?? null), territory?.name]
            .filter(Boolean)
            .join(', '),
        )
        .join('; '),
  ],
  ['closedAt', (one) => one.closedAt],
]);

const results = defineExport(
  'results',
  partOf(resultsTerritory, ({ soviets }) => soviets),
  [
    ['soviet', (one) => one.soviet],
    ['population', (one) => one.population],
    ['electors', (one) => one.electors],
    ['disfranchised', (one) => one.disfranchised],
    ['uchastki', (one) => one.uchastki],
    ['held', (one) => one.held],
    ['failed', (one) => one.failed],
    ['eligible', (one) => one.eligible],
    ['present', (one) => one.present],
    ['women', (one) => one.presentWomen],
    ['seats', (one) => one.seats],
    ['deputies', (one) => one.deputies],
  ],
);

const journal = defineExport('journal', pagesOf(journalList), [
  ['sequence', (one) => one.sequence],
  ['campaignDay', (one) => one.campaignDay],
  ['at', (one) => one.at],
  ['act', (one) => one.title],
  ['about', (one) => one.subject?.text ?? null],
  ['article', (one) => one.article],
  ['actor', (one) => one.actor.name],
  ['function', (one, word) => word('accounts.functions', one.actor.function)],
  ['territory', (one) => one.territory?.name ?? null],
  ['findings', (one) => one.findings.map(({ message }) => message).join('; ')],
  ['hash', (one) => one.hash],
]);

const findings = defineExport('findings', pagesOf(findingsList), [
  ['campaignDay', (one) => one.on],
  ['level', (one, word) => word('law.levels', one.level)],
  ['article', (one) => one.article],
  ['finding', (one) => one.message],
  ['territory', (one) => one.territory?.name ?? null],
  ['act', (one) => one.act],
  ['rule', (one) => one.rule],
]);

/** Each act beside each who may do it, by the declarations that the acts themselves run on. */
const access = defineExport(
  'access',
  {
    query: null,
    input: z.object({ function: z.enum(FUNCTIONS).optional() }),
    open: async (_, { function: asked }) => ok(holders(asked)),
  },
  [
    ['act', (one, _, locale) => actTitle(one.act, locale)],
    [
      'function',
      (one, word, locale) =>
        one.function === null ? findWords(locale, 'accounts.anyone') : word('accounts.functions', one.function),
    ],
    ['commission', (one, word) => one.kinds?.map((kind) => word('commissions.kinds', kind)).join('; ') ?? null],
    ['reach', (one, word) => word('accounts.reaches', one.reach)],
    ['article', (one) => one.article],
  ],
);

/** Of one function: what it may, and what anyone may. */
async function* holders(asked: string | undefined) {
  for (const { name: act, article, permission } of ACTS) {
    const found = holdersOf(permission).filter(
      (holder) => asked === undefined || holder.function === null || holder.function === asked,
    );
    yield found.map((holder) => ({ act, article, ...holder }));
  }
}

export const WORK_EXPORTS = [desk, calendar, accounts, access, results, journal, findings];
