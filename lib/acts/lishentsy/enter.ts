import { z } from 'zod';
import { type FactDay, UNKNOWN_DAY } from '@/lib/kernel/fact-day';
import { personName } from '@/lib/kernel/person-name';
import { err, ok } from '@/lib/kernel/result';
import { factOf, storedDays } from '@/lib/kernel/stored-days';
import { judgeDisfranchisement } from '@/lib/law/disfranchisement';
import type { DisfranchisementCase, Principal } from '@/lib/law/disfranchisement-facts';
import { FAMILY, letterOf } from '@/lib/law/letters';
import { judgeInformation } from '@/lib/law/listing';
import { judgePapersInTime, judgeRegisterEntry, type RegisterEntry } from '@/lib/law/register';
import type { Tx } from '@/lib/store/client';
import type { Prisma } from '@/lib/store/generated/client';
import { defineAct } from '../act';
import { conflictAt, notFound } from '../refusal';
import { factDay, id } from '../schemas';
import { normsOf } from '../uchastki/seats';
import { recordEvent } from './entry-events';
import { documentRow, entryDocument, groundInput, letterInput, paperKey } from './entry-input';
import { findPrincipal } from './find-entry';
import { findSoviet, isOfSoviet, placeOf, type SovietFacts } from './find-soviet';
import { groundFacts } from './ground-facts';

const input = z.object({
  campaignId: id.optional(),
  sovietId: id,
  residentId: id,
  letter: letterInput,
  ground: groundInput.optional(),
  facts: groundFacts.default({}),
  documents: z.array(entryDocument).max(50).default([]),
  informationId: id.optional(),
  /** Of a member of a family alone (15.п); of any other letter it is not asked. */
  principalId: id.optional(),
  enteredOn: factDay,
});
type EnterInput = z.output<typeof input>;

interface EnterFacts {
  readonly soviet: SovietFacts;
  readonly principal: Principal | undefined;
  /** Undefined: nothing was told of the person, the soviet acts on papers alone. */
  readonly isConfirmed: boolean | null | undefined;
  readonly checkedOn: FactDay;
  readonly person: RegisterEntry;
}

/** 15.п: whoever is entered on a ground of their own rests on nobody. */
const principalIdOf = ({ letter, principalId }: EnterInput): string | undefined =>
  letterOf(letter) === FAMILY ? principalId : undefined;

const judgeTold = ({ isConfirmed, checkedOn }: EnterFacts, { enteredOn }: EnterInput) =>
  isConfirmed === undefined ? [] : judgeInformation(isConfirmed, { checkedOn, enteredOn });

const caseOf = (facts: EnterFacts, entry: EnterInput): DisfranchisementCase => ({
  letter: entry.letter,
  facts: entry.facts,
  documents: entry.documents,
  principal: facts.principal,
  ground: entry.ground,
});

/** Enters a person on the soviet's register of the disfranchised (21), by the papers that article 22 asks for. */
export const enter = defineAct({
  name: 'lishentsy/enter',
  article: '22',
  permission: 'lishentsy.keep',
  input,
  load: async (tx, entry, actor) => {
    const soviet = await findSoviet(tx, actor, entry.sovietId, entry.campaignId);
    if (soviet === null || !(await isOfSoviet(tx, entry.residentId, soviet.id))) return err(notFound());
    const principalId = principalIdOf(entry);
    const principal =
      principalId && (await findPrincipal(tx, principalId, { residentId: entry.residentId, sovietPath: soviet.path }));
    const information = await findInformation(tx, entry);
    if ((principalId && principal === undefined) || information === null) return err(notFound());
    const person = await findPerson(tx, entry);
    const facts: EnterFacts = {
      soviet,
      principal: principal || undefined,
      isConfirmed: information?.isConfirmed,
      checkedOn: information ? factOf(information, 'checkedOn') : UNKNOWN_DAY,
      person,
    };
    return ok({ ...placeOf(soviet), facts });
  },
  judge: (facts, entry, { interpretations }) => [
    ...judgeDisfranchisement(caseOf(facts, entry), interpretations).findings,
    ...judgeTold(facts, entry),
    ...judgePapersInTime(
      entry.documents.map(({ issuedOn }) => issuedOn ?? UNKNOWN_DAY),
      entry.enteredOn,
    ),
    ...judgeRegisterEntry(facts.person, facts.soviet.campaign === null ? undefined : normsOf(facts.soviet.campaign)),
  ],
  write: async (tx, facts, entry, { interpretations }, findings) => {
    const letter = letterOf(entry.letter) ?? entry.letter;
    await tx.$queryRaw`SELECT 1 FROM resident WHERE id = ${entry.residentId}::uuid FOR UPDATE`;
    const standing = { residentId: entry.residentId, letter, state: 'entered' };
    if ((await tx.lishenetsEntry.count({ where: standing })) > 0) return err(conflictAt(['letter'], 'already-entered'));
    const judged = judgeDisfranchisement(caseOf(facts, entry), interpretations);
    const created = await tx.lishenetsEntry.create({
      data: {
        ...standing,
        sovietId: facts.soviet.id,
        campaignId: facts.soviet.campaign?.id ?? null,
        facts: entry.facts as Prisma.InputJsonObject,
        ground: entry.ground || null,
        ...storedDays({ enteredOn: entry.enteredOn }),
        principalId: principalIdOf(entry) ?? null,
        informationId: entry.informationId ?? null,
        verdict: judged.verdict,
        // Findings hold plain values only.
        findings: findings as unknown as Prisma.InputJsonArray,
        documents: {
          create: entry.documents.map(documentRow),
        },
      },
    });
    const { id: entryId, ground } = created;
    await recordEvent(tx, { entryId, kind: 'entered', on: entry.enteredOn, letter, ground });
    const { verdict, evidence, protectedBy } = judged;
    return ok({ answer: { id: created.id, verdict, evidence, protectedBy }, subjectId: created.id });
  },
});

/** Undefined when none is named; null when the one named is not of this person. */
async function findInformation(tx: Tx, { informationId, sovietId, residentId }: EnterInput) {
  if (informationId === undefined) return undefined;
  return tx.information.findFirst({
    where: { id: informationId, sovietId, residentId },
    select: { isConfirmed: true, checkedOn: true, partDays: true },
  });
}

/** art. 21: by name; who is under age or has been restored is marked. The same letter twice is a conflict, which `write` says. */
async function findPerson(tx: Tx, { residentId, letter, documents }: EnterInput): Promise<RegisterEntry> {
  const resident = await tx.resident.findUniqueOrThrow({ where: { id: residentId } });
  const restored = await tx.lishenetsEntry.findMany({
    where: { residentId, state: 'restored' },
    select: { letter: true, documents: true },
  });
  const ended = restored.filter((entry) => entry.letter === (letterOf(letter) ?? letter));
  const old = new Set(ended.flatMap((entry) => entry.documents.map(paperKey)));
  return {
    name: personName(resident),
    ...{ hasSettlement: true, isUnderAge: resident.franchise === 'under-age', isEnteredAlready: false },
    ...{ isStruckOff: resident.struckOn !== null, isRestored: restored.length > 0 },
    isOnOldPapers:
      documents.length > 0 &&
      documents
        .map(documentRow)
        .map(paperKey)
        .every((key) => old.has(key)),
  };
}
