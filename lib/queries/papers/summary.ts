import { z } from 'zod';
import { notFound, type Refusal } from '@/lib/acts/refusal';
import { id } from '@/lib/acts/schemas';
import { results as words } from '@/lib/i18n/messages/ru/results';
import { err, ok, type Result } from '@/lib/kernel/result';
import { type Letter, letterOf } from '@/lib/law/letters';
import type { SummaryData } from '@/lib/papers/kinds/summary';
import type { Heading, Signature } from '@/lib/papers/parts';
import type { Db } from '@/lib/store/client';
import type { TerritoryModel } from '@/lib/store/generated/models/Territory';
import { type CampaignFacts, findCampaign } from '@/lib/store/rows/campaign';
import type { QueryContext } from '../query';
import type { Counted } from '../results/figures';
import { type Results, resultsTerritory } from '../results/territory';
import { sovietName, territoryName } from './body-names';
import { campaignDay } from './campaign-day';
import { getCommission, headOf, signaturesOf, underOf } from './commission';
import { dayPart, fileName } from './file-name';
import { definePaperQuery } from './paper-query';
import { summaryUnits } from './summary-units';
import { unverifiedOfCampaign } from './unverified';

interface Subject {
  readonly territory: TerritoryModel;
  readonly campaign: CampaignFacts;
}

/** Сводка of a soviet or of any territory above it in a campaign. */
export const summaryPaper = definePaperQuery({
  kind: 'summary',
  input: z
    .object({ territoryId: id.optional(), campaignId: id.optional(), electionId: id.optional() })
    .refine(({ territoryId, electionId }) => territoryId !== undefined || electionId !== undefined, {
      path: ['territoryId'],
      error: 'required',
    })
    .refine(({ campaignId, electionId }) => campaignId !== undefined || electionId !== undefined, {
      path: ['campaignId'],
      error: 'required',
    }),
  load: async (context, asked) => {
    const { db } = context;
    const subject = await findSubject(db, asked);
    if (subject === null) return err(notFound());
    const { territory, campaign } = subject;
    const results = await findResults(context, subject);
    if (!results.ok) return results;
    const on = campaignDay(campaign);
    const isSoviet = territory.kind === 'selsoviet' || territory.kind === 'city';
    const of = isSoviet ? sovietName(territory) : territoryName(territory);
    return ok({
      name: fileName('Сводка', of, dayPart(on)),
      data: {
        ...(await issuedBy(db, subject, of)),
        marks: { unverified: unverifiedOfCampaign(campaign) },
        of,
        asOf: on,
        ...(await summaryUnits(db, territory, results.value.soviets)),
        breakdowns: breakdownsOf(results.value),
        notes: ['Явка показана в доле к избирателям состоявшихся собраний; избранные — по подписанным протоколам.'],
      },
    });
  },
});

async function findSubject(
  db: Db,
  asked: { territoryId?: string | undefined; campaignId?: string | undefined; electionId?: string | undefined },
): Promise<Subject | null> {
  const election =
    asked.electionId === undefined ? null : await db.election.findUnique({ where: { id: asked.electionId } });
  if (asked.electionId !== undefined && election === null) return null;
  const territoryId = asked.territoryId ?? election?.sovietId;
  const campaignId = asked.campaignId ?? election?.campaignId;
  if (territoryId === undefined || campaignId === undefined) return null;
  const territory = await db.territory.findUnique({ where: { id: territoryId } });
  const campaign = await findCampaign(db, campaignId);
  return territory === null || campaign === null ? null : { territory, campaign };
}

const findResults = (context: QueryContext, { territory, campaign }: Subject): Promise<Result<Results, Refusal>> =>
  resultsTerritory.run(context, { territoryId: territory.id, campaignId: campaign.id });

/** The territory's own commission issues it; where there is none, it bears the territory's name and nobody's. */
async function issuedBy(
  db: Db,
  { territory, campaign }: Subject,
  of: string,
): Promise<{ readonly head: Heading; readonly signatures: readonly Signature[] }> {
  const row = await db.commission.findUnique({
    where: { campaignId_territoryId: { campaignId: campaign.id, territoryId: territory.id } },
  });
  const on = campaignDay(campaign);
  if (row === null)
    return {
      head: { body: of, under: await underOf(db, territory.path), on },
      signatures: [{ post: 'Составил', name: null }],
    };
  const commission = await getCommission(db, row.id);
  return { head: headOf(commission, { on }), signatures: signaturesOf(commission) };
}

type Breakdown = SummaryData['breakdowns'][number];

const breakdown = (title: string, counted: readonly Counted[], label: (key: string) => string): Breakdown => ({
  title,
  rows: counted.map(({ key, count }) => ({ label: label(key), count })),
});

const OUTCOMES: Readonly<Record<string, string>> = words.outcomes;
const SEXES: Readonly<Record<string, string>> = { m: words.men, f: words.womenKey };

/** Whom each letter of article 15 means, in the plural of a table. */
const GROUPS: Readonly<Record<Letter, string>> = {
  а: 'хозяева с наёмным трудом',
  б: 'владельцы заведений',
  в: 'скупщики',
  г: 'закабаляющие ссудой',
  д: 'кустари с наёмной силой',
  е: 'подрядчики',
  ж: 'владельцы предприятий',
  з: 'частные торговцы',
  и: 'посредники',
  к: 'бывшие белые офицеры',
  л: 'служащие бывшей полиции',
  м: 'служители культов',
  н: 'высланные и осуждённые',
  о: 'умалишённые',
  п: 'члены семей',
};

function letterLabel(key: string): string {
  const letter = letterOf(key);
  return letter === null ? key : `лит.\u00a0«${letter}», ${GROUPS[letter]}`;
}

const breakdownsOf = ({ disfranchised, complaints, deputies }: Results): Breakdown[] =>
  [
    breakdown('Лишённые прав по основаниям', disfranchised, letterLabel),
    breakdown('Жалобы лишённых прав по исходу', complaints, (key) => OUTCOMES[key] ?? key),
    breakdown('Избранные по полу', deputies.sex, (key) => SEXES[key] ?? key),
    breakdown('Избранные по партийности', deputies.party, (key) => key || words.nonParty),
    breakdown('Избранные по народности', deputies.nationality, (key) => key || words.notSaid),
    breakdown('Избранные по занятию', deputies.occupation, (key) => key || words.notSaid),
  ].filter(({ rows }) => rows.length > 0);
