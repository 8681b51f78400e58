import { z } from 'zod';
import { notFound } from '@/lib/acts/refusal';
import { id } from '@/lib/acts/schemas';
import { err, ok } from '@/lib/kernel/result';
import type { EnterpriseProtocolData } from '@/lib/papers/kinds/enterprise-protocol';
import type { Db } from '@/lib/store/client';
import { listSums, type Sum } from '../enterprises/sums';
import { findSeenElection } from '../uchastki/find-election';
import { sovietName } from './body-names';
import { getCommission, headOf, signaturesOf } from './commission';
import { fileName } from './file-name';
import { definePaperQuery } from './paper-query';
import { unverifiedOf } from './unverified';

/** Сводный протокол of an enterprise whose votes on common lists were added (36, note), beside those of its parts. */
export const enterpriseProtocolPaper = definePaperQuery({
  kind: 'enterprise-protocol',
  input: z.object({ commonListId: id }),
  load: async (context, { commonListId }) => {
    const { db } = context;
    const list = await db.commonList.findUnique({
      where: { id: commonListId },
      include: {
        unit: true,
        nominations: { orderBy: { ordinal: 'asc' }, include: { candidates: { orderBy: { ordinal: 'asc' } } } },
      },
    });
    if (list === null) return err(notFound());
    const found = await findSeenElection(context, list.electionId);
    if (!found.ok) return found;
    const election = found.value;
    const sums = await listSums(db, list.id);
    const last = sums.at(-1);
    if (last === undefined) return err(notFound());
    // A list is elected when anyone on it is.
    const membersOf = new Map(list.nominations.map((one) => [one.id, one.candidates.map((each) => each.residentId)]));
    const commission = await getCommission(db, election.commission.id);
    return ok({
      name: fileName('Сводный протокол', list.unit.name),
      data: {
        head: headOf(commission, { on: last.summedOn, basis: ['36.n1', '43', '45'] }),
        marks: {
          journalHash: await summedHash(db, election.commission.id, list.unitId),
          unverified: await unverifiedOf(db, election),
        },
        signatures: signaturesOf(commission),
        soviet: sovietName(election.soviet),
        enterprise: list.unit.name,
        articles: { lists: '44.n1', count: '45' },
        nominations: list.nominations.map(({ proposerName, listName, candidates }) => ({
          ...{ proposer: proposerName, listName },
          candidates: candidates.map(({ name }) => name),
        })),
        rounds: sums.map((sum) => roundOf(sum, (key) => membersOf.get(key) ?? [key])),
        elected: sums.flatMap(({ elected }) => elected.map(({ name, votes }) => ({ name, votes }))),
        open: last.open,
      },
    });
  },
});

type Round = EnterpriseProtocolData['rounds'][number];

function roundOf(sum: Sum, membersOf: (key: string) => readonly string[]): Round {
  const { summedOn, seats, mode, parts, leftOut, counts, elected, tied, settledBy } = sum;
  const elect = new Set(elected.map(({ residentId }) => residentId));
  const partOf = (isCounted: boolean) => (part: Sum['parts'][number]) => ({
    ...{ number: part.number, name: part.name, heldOn: part.heldOn, isCounted },
    ...{ eligible: part.eligible, present: part.present, needed: part.needed },
  });
  return {
    ...{ on: summedOn, seats, mode, tied: tied.map(({ name }) => name) },
    ...(settledBy !== null && { settled: { by: settledBy, names: elected.map(({ name }) => name) } }),
    parts: [...parts.map(partOf(true)), ...leftOut.map(partOf(false))],
    rows: counts.map((item) => ({
      ...{ name: item.name, for: item.for, against: item.against, abstained: item.abstained },
      byPart: parts.map(({ uchastokId }) => item.parts.find((one) => one.uchastokId === uchastokId)?.for ?? null),
      isElected: membersOf(item.id).some((member) => elect.has(member)),
    })),
  };
}

/** The journal's entry of the last adding. */
async function summedHash(db: Db, bodyId: string, unitId: string): Promise<string | null> {
  const entry = await db.journalEntry.findFirst({
    where: { bodyId, subjectId: unitId, act: 'enterprises/sum-votes' },
    orderBy: { sequence: 'desc' },
    select: { hash: true },
  });
  return entry?.hash ?? null;
}
