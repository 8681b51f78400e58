import { type CivilDay, partsOf } from '@/lib/kernel/civil-day';
import { err, ok, type Result } from '@/lib/kernel/result';
import { dayOfColumn } from '@/lib/kernel/stored-days';
import { isPossibleBirthYear, normalFullName } from '@/lib/registers/check-resident';
import { residentKey } from '@/lib/registers/resident-key';
import type { Actor } from '@/lib/session/actor';
import type { Tx } from '@/lib/store/client';
import { Prisma } from '@/lib/store/generated/client';
import type { ResidentModel } from '@/lib/store/generated/models/Resident';
import type { TerritoryModel } from '@/lib/store/generated/models/Territory';
import { CAMPAIGN, type CampaignFacts, campaignOfRow } from '@/lib/store/rows/campaign';
import { joined } from '@/lib/store/rows/joined';
import { often } from '@/lib/store/straight';
import type { Loaded } from '../act';
import { type Issue, notFound, type Refusal } from '../refusal';
import { campaignOver, findCampaignOver } from '../shared/campaign-over';
import { findElectionYear } from './import/election-year';
import { isSoviet } from './import/places';

export interface ResidentFacts {
  readonly row: ResidentModel;
  readonly soviet: Soviet;
  readonly campaign: CampaignFacts | null;
}

/** What acts on people need to know of their soviet. */
export type Soviet = Pick<TerritoryModel, 'id' | 'kind' | 'name' | 'path'>;

const PERSON = joined<ResidentModel>('person', Object.values(Prisma.ResidentScalarFieldEnum));
const SOVIET = joined<Soviet>('soviet', ['id', 'kind', 'name', 'path']);
const RECORDS = Prisma.sql`${PERSON.columns}, ${SOVIET.columns}, ${CAMPAIGN.columns}`;

/**
 * A resident with the row locked, their soviet and the campaign over it, in one question. Struck and merged ones are there no
 * longer.
 */
export async function loadResident(
  tx: Tx,
  actor: Actor,
  residentId: string,
): Promise<Result<Loaded<ResidentFacts>, Refusal>> {
  const [found] = await tx.$queryRaw<Record<string, unknown>[]>(
    often(Prisma.sql`
      SELECT ${RECORDS}
      FROM resident person JOIN territory soviet ON soviet.id = person.soviet_id
      LEFT JOIN LATERAL (${campaignOver(actor, Prisma.sql`soviet.path`)}) campaign ON true
      WHERE person.id = ${residentId}::uuid
      FOR UPDATE OF person`),
  );
  const row = found && PERSON.of(found);
  const soviet = found && SOVIET.of(found);
  if (!row || !soviet) return err(notFound());
  const campaign = CAMPAIGN.of(found);
  return ok(
    placedIn(soviet, campaign === null ? null : campaignOfRow(campaign), (over) => ({ row, soviet, campaign: over })),
  );
}

/** Everything of a soviet's register stands in the soviet's own chain. */
export async function placed<F>(
  tx: Tx,
  actor: Actor,
  soviet: Soviet,
  factsOf: (campaign: CampaignFacts | null) => F,
): Promise<Loaded<F>> {
  return placedIn(soviet, await findCampaignOver(tx, actor, soviet, undefined), factsOf);
}

function placedIn<F>(
  soviet: Soviet,
  campaign: CampaignFacts | null,
  factsOf: (campaign: CampaignFacts | null) => F,
): Loaded<F> {
  const scope = { territoryId: soviet.id, territoryPath: soviet.path };
  return { scope, campaign, bodyId: soviet.id, facts: factsOf(campaign) };
}

/** The settlement with the soviet that it belongs to; a town is both. */
export async function findPlace(tx: Tx, settlementId: string) {
  const settlement = await tx.territory.findUnique({ where: { id: settlementId }, include: { parent: true } });
  if (settlement === null) return null;
  // The people of a city's district elect the city's soviet.
  if (settlement.kind !== 'settlement' && settlement.kind !== 'city-district') {
    const { parent: _, ...town } = settlement;
    return isSoviet(town) && town.kind !== 'selsoviet' ? { settlement: town, soviet: town } : null;
  }
  return settlement.parent !== null && isSoviet(settlement.parent) ? { settlement, soviet: settlement.parent } : null;
}

interface Identity {
  readonly settlementId: string;
  readonly household: string;
  readonly surname: string;
  readonly given: string;
  readonly patronymic: string;
  readonly birthYear: number;
}

export const keysOf = (identity: Identity) => ({
  normalKey: residentKey(identity),
  normalName: normalFullName(identity),
});

/** The same bounds as a register that is read in. */
export async function findYearFaults(
  tx: Tx,
  campaign: CampaignFacts | null,
  soviet: Soviet,
  { birthYear, bornOn }: { readonly birthYear: number; readonly bornOn?: CivilDay | null | undefined },
): Promise<readonly Issue[]> {
  const isPossible =
    campaign === null || isPossibleBirthYear(birthYear, await findElectionYear(tx, campaign.id, soviet));
  const agrees = bornOn === undefined || bornOn === null || partsOf(bornOn).year === birthYear;
  return [
    ...(isPossible ? [] : [{ path: ['birthYear'], message: 'birth-year-impossible' }]),
    ...(agrees ? [] : [{ path: ['bornOn'], message: 'born-on-differs' }]),
  ];
}

/** Whether another living row names the same person. */
export async function hasTwin(tx: Tx, normalKey: string, settlementId: string, butId?: string): Promise<boolean> {
  const twin = await tx.resident.findFirst({ where: { settlementId, normalKey }, select: { id: true } });
  return twin !== null && twin.id !== butId;
}

/** What of a resident the journal tells as it stood before. */
export const toldOf = (row: ResidentModel) => ({
  ...{ surname: row.surname, given: row.given, patronymic: row.patronymic, sex: row.sex, birthYear: row.birthYear },
  ...{ bornOn: dayOfColumn(row.bornOn), settlementId: row.settlementId },
  ...{ household: row.household, nationality: row.nationality, occupation: row.occupation, party: row.party },
  ...{ isOfAge: row.isOfAge, detained: row.detained },
});
