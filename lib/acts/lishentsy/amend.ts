import { z } from 'zod';
import { canonicalJson } from '@/lib/journal/canonical';
import { err, ok } from '@/lib/kernel/result';
import { storedDays } from '@/lib/kernel/stored-days';
import { judgeDisfranchisement } from '@/lib/law/disfranchisement';
import type { DisfranchisementCase, Principal } from '@/lib/law/disfranchisement-facts';
import { FAMILY, letterOf } from '@/lib/law/letters';
import { judgeVerificationLapsed } from '@/lib/law/listing';
import type { Tx } from '@/lib/store/client';
import type { Prisma } from '@/lib/store/generated/client';
import { defineAct } from '../act';
import { conflict, conflictAt, notFound } from '../refusal';
import { factDay, id, shortText, version } from '../schemas';
import { findMisplaced, recordEvent } from './entry-events';
import { documentRow, entryDocument, groundInput, letterInput } from './entry-input';
import { countFamily, judgeFamily, reopenFamily, SETTLED, settled } from './family';
import { caseOfEntry, findEntryChanged, findPrincipal, type LoadedEntry, loadEntry } from './find-entry';
import { placeOf } from './find-soviet';
import { groundFacts, groundFactsOf } from './ground-facts';

const input = z.object({
  entryId: id,
  version,
  letter: letterInput.optional(),
  ground: groundInput.optional(),
  facts: groundFacts.optional(),
  /** Papers that join those that are there. */
  documents: z.array(entryDocument).max(50).default([]),
  /** Of a member of a family alone (15.п): an entry amended to another letter rests on nobody. */
  principalId: id.nullable().optional(),
  reason: shortText,
  on: factDay,
});
type AmendInput = z.output<typeof input>;

/**
 * Amends an entry: what was left undecided is established, a paper joins, the letter or the principal is another. The whole
 * entry is judged anew by what it then says, so that this is also how a family's entry is settled that was opened again.
 */
export const amend = defineAct({
  name: 'lishentsy/amend',
  article: '22',
  permission: 'lishentsy.keep',
  input,
  load: async (tx, asked, actor) => {
    const loaded = await loadEntry(tx, actor, asked.entryId);
    if (loaded === null) return err(notFound());
    const before = await caseOfEntry(tx, loaded);
    const principal = await principalAfter(tx, loaded, asked, before.principal);
    if (principal === undefined) return err(notFound());
    const judged = after(before, asked, principal ?? undefined);
    const family = letterAfter(loaded, asked) === loaded.entry.letter ? 0 : await countFamily(tx, loaded.entry.id);
    const lapsed = saysOther(loaded, asked)
      ? await tx.disfranchisedRow.count({ where: verifiedOf(loaded.entry.id) })
      : 0;
    return ok({ ...placeOf(loaded.soviet), facts: { ...loaded, judged, family, lapsed } });
  },
  judge: ({ entry, judged, family, lapsed }, _asked, { interpretations }) =>
    entry.state === 'entered'
      ? [
          ...judgeDisfranchisement(judged, interpretations).findings,
          ...judgeFamily(family),
          ...judgeVerificationLapsed(lapsed),
        ]
      : [],
  write: async (tx, facts, asked, { interpretations }, findings) => {
    const { entry, soviet } = facts;
    const changed = await findEntryChanged(tx, entry, asked.version);
    if (changed !== null) return err(changed);
    if (entry.state !== 'entered') return err(conflict('entry-not-standing'));
    const misplaced = await findMisplaced(tx, entry.id, asked.on, ['entered', 'amended']);
    if (misplaced !== null) return err(misplaced);
    const letter = letterAfter(facts, asked);
    if (letter !== entry.letter && (await isTaken(tx, entry, letter)))
      return err(conflictAt(['letter'], 'already-entered'));
    const { verdict, evidence, protectedBy } = judgeDisfranchisement(facts.judged, interpretations);
    const ground = asked.ground === undefined ? entry.ground : asked.ground || null;
    await tx.lishenetsEntry.update({
      where: { id: entry.id },
      data: {
        ...SETTLED,
        ...{ letter, ground, verdict, version: { increment: 1 } },
        facts: facts.judged.facts as Prisma.InputJsonObject,
        // Findings hold plain values only.
        findings: findings.filter(({ rule }) => !FOUND_OF_AMENDING.includes(rule)) as unknown as Prisma.InputJsonArray,
        ...principalOfRow(facts, asked),
        documents: { create: asked.documents.map(documentRow) },
      },
    });
    if (facts.lapsed > 0) await tx.disfranchisedRow.updateMany({ where: verifiedOf(entry.id), data: UNVERIFIED });
    await recordEvent(tx, { entryId: entry.id, kind: 'amended', on: asked.on, note: asked.reason, letter, ground });
    const met = entry.isReopened ? await settled(tx, entry.id, asked.on, 'amended') : [];
    const isOther = letter !== entry.letter;
    const campaignId = soviet.campaign?.id ?? null;
    const opened = isOther
      ? await reopenFamily(tx, { entryId: entry.id, why: 'letter', letter, on: asked.on, campaignId })
      : [];
    const answer = { id: entry.id, version: entry.version + 1, verdict, evidence, protectedBy };
    return ok({ answer, terms: [...met, ...opened], subjectId: entry.id });
  },
});

/** What is found of the amending and not of the entry. */
export const FOUND_OF_AMENDING: readonly string[] = ['family-reopened', 'verification-lapsed'];

/** art. 24: what a commission has checked on a list that does not hang yet. */
const verifiedOf = (entryId: string) =>
  ({ entryId, outcome: { not: 'pending' }, list: { state: 'compiled' } }) satisfies Prisma.DisfranchisedRowWhereInput;

const UNVERIFIED = {
  ...{ outcome: 'pending', droppedVersion: null, member: null, documentSeen: null },
  ...storedDays({ verifiedOn: null }),
};

/** Whether the entry gives another reason than the one that was checked; a paper that joins takes nothing from it. */
const saysOther = ({ entry }: LoadedEntry, { letter, ground, facts, principalId }: AmendInput): boolean =>
  (letter !== undefined && (letterOf(letter) ?? letter) !== entry.letter) ||
  (ground !== undefined && (ground || null) !== entry.ground) ||
  (facts !== undefined && canonicalJson(facts) !== canonicalJson(groundFactsOf(entry.facts))) ||
  (principalId !== undefined && principalId !== entry.principalId);

function principalOfRow(loaded: LoadedEntry, asked: AmendInput): { readonly principalId?: string | null } {
  if (letterAfter(loaded, asked) !== FAMILY) return { principalId: null };
  return asked.principalId === undefined ? {} : { principalId: asked.principalId };
}

/** Null where the entry then names nobody; undefined where whom it is to name is not there. */
async function principalAfter(
  tx: Tx,
  loaded: LoadedEntry,
  asked: AmendInput,
  before: Principal | undefined,
): Promise<Principal | null | undefined> {
  const { entry, soviet } = loaded;
  const { principalId } = asked;
  if (principalId === null || letterAfter(loaded, asked) !== FAMILY) return null;
  if (principalId === undefined || principalId === entry.principalId) return before ?? null;
  return findPrincipal(tx, principalId, { residentId: entry.residentId, sovietPath: soviet.path });
}

const letterAfter = ({ entry }: LoadedEntry, { letter }: AmendInput): string =>
  letter === undefined ? entry.letter : (letterOf(letter) ?? letter);

const after = (
  before: DisfranchisementCase,
  asked: AmendInput,
  principal: DisfranchisementCase['principal'],
): DisfranchisementCase => ({
  letter: asked.letter ?? before.letter,
  facts: asked.facts ?? before.facts,
  ground: asked.ground ?? before.ground,
  documents: [...before.documents, ...asked.documents],
  principal,
});

const isTaken = async (tx: Tx, entry: { readonly residentId: string }, letter: string): Promise<boolean> =>
  (await tx.lishenetsEntry.count({ where: { residentId: entry.residentId, letter, state: 'entered' } })) > 0;
