import { z } from 'zod';
import { dateOfDay } from '@/lib/kernel/civil-day';
import { exactOf, type FactDay } from '@/lib/kernel/fact-day';
import { err, ok } from '@/lib/kernel/result';
import { judgeDisfranchisement } from '@/lib/law/disfranchisement';
import type { DisfranchisementCase, Principal } from '@/lib/law/disfranchisement-facts';
import { DOCUMENT_KINDS } from '@/lib/law/evidence';
import { letterOf } from '@/lib/law/letters';
import { judgeInformation } from '@/lib/law/listing';
import type { Tx } from '@/lib/store/client';
import type { Prisma } from '@/lib/store/generated/client';
import { defineAct } from '../act';
import { conflict, notFound } from '../refusal';
import { factDay, id } from '../schemas';
import { findPrincipal } from './find-entry';
import { findSoviet, isOfSoviet, placeOf, type SovietFacts } from './find-soviet';
import { groundFacts } from './ground-facts';

const entryDocument = z.object({
  kind: z.enum(DOCUMENT_KINDS),
  number: z.string().trim().max(100).default(''),
  issuedOn: factDay.optional(),
  issuer: z.string().trim().max(300).default(''),
});

const input = z.object({
  campaignId: id.optional(),
  sovietId: id,
  residentId: id,
  letter: z.string().trim().min(1).max(300),
  facts: groundFacts.default({}),
  documents: z.array(entryDocument).max(50).default([]),
  informationId: id.optional(),
  principalId: id.optional(),
  enteredOn: factDay,
});
type EnterInput = z.output<typeof input>;

interface EnterFacts {
  readonly soviet: SovietFacts;
  readonly principal: Principal | undefined;
  /** Undefined: nothing was told of the person, the soviet acts on papers alone. */
  readonly isConfirmed: boolean | null | undefined;
}

const caseOf = (facts: EnterFacts, entry: EnterInput): DisfranchisementCase => ({
  letter: entry.letter,
  facts: entry.facts,
  documents: entry.documents,
  principal: facts.principal,
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
    const principal = entry.principalId && (await findPrincipal(tx, entry.principalId, soviet.path));
    const information = await findInformation(tx, entry);
    if ((entry.principalId && principal === undefined) || information === null) return err(notFound());
    const facts: EnterFacts = { soviet, principal: principal || undefined, isConfirmed: information?.isConfirmed };
    return ok({ ...placeOf(soviet), facts });
  },
  judge: (facts, entry, { interpretations }) => [
    ...judgeDisfranchisement(caseOf(facts, entry), interpretations).findings,
    ...(facts.isConfirmed === undefined ? [] : judgeInformation(facts.isConfirmed)),
  ],
  write: async (tx, facts, entry, { interpretations }, findings) => {
    const letter = letterOf(entry.letter) ?? entry.letter;
    await tx.$queryRaw`SELECT 1 FROM resident WHERE id = ${entry.residentId}::uuid FOR UPDATE`;
    const standing = { residentId: entry.residentId, letter, state: 'entered' };
    if ((await tx.lishenetsEntry.count({ where: standing })) > 0) return err(conflict('already-entered'));
    const judged = judgeDisfranchisement(caseOf(facts, entry), interpretations);
    const created = await tx.lishenetsEntry.create({
      data: {
        ...standing,
        sovietId: facts.soviet.id,
        campaignId: facts.soviet.campaign?.id ?? null,
        facts: entry.facts as Prisma.InputJsonObject,
        enteredOn: columnOf(entry.enteredOn),
        principalId: entry.principalId ?? null,
        informationId: entry.informationId ?? null,
        verdict: judged.verdict,
        // Findings hold plain values only.
        findings: findings as unknown as Prisma.InputJsonArray,
        documents: {
          create: entry.documents.map(({ issuedOn, ...document }) => ({ ...document, issuedOn: columnOf(issuedOn) })),
        },
      },
    });
    const { verdict, evidence, protectedBy } = judged;
    return ok({ answer: { id: created.id, verdict, evidence, protectedBy }, subjectId: created.id });
  },
});

function columnOf(day: FactDay | undefined): Date | null {
  const exact = day === undefined ? null : exactOf(day);
  return exact === null ? null : dateOfDay(exact);
}

/** Undefined when none is named; null when the one named is not of this person. */
async function findInformation(tx: Tx, { informationId, sovietId, residentId }: EnterInput) {
  if (informationId === undefined) return undefined;
  return tx.information.findFirst({
    where: { id: informationId, sovietId, residentId },
    select: { isConfirmed: true },
  });
}
