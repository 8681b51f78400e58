import type { ImportKind } from '@/lib/acts/register/import/kind';
import { defaultsOf, listSettlements } from '@/lib/acts/register/import/places';
import { recordsFor } from '@/lib/acts/register/import/records';
import { withId } from '@/lib/acts/register/import/with-id';
import { type CivilDay, dateOfDay } from '@/lib/kernel/civil-day';
import { newId } from '@/lib/kernel/ids';
import { err, ok } from '@/lib/kernel/result';
import { columnOfDay } from '@/lib/kernel/stored-days';
import { judgeDisfranchisement } from '@/lib/law/disfranchisement';
import { EVIDENCE_BY_LETTER } from '@/lib/law/evidence';
import type { LishenetsRow } from '@/lib/registers/check-lishenets';
import { resolveMapping } from '@/lib/registers/columns';
import { examineLishentsy, lishenetsKey } from '@/lib/registers/examine-lishentsy';
import { settlementFinder } from '@/lib/registers/find-settlement';
import type { Tx } from '@/lib/store/client';
import type { Prisma } from '@/lib/store/generated/client';
import { conflict } from '../refusal';
import { findEnded, findNamed, findStoredEntries } from './find-named';

/** Art. 22: every kind of paper that a letter may rest on; the unusual ones are let in and flagged. */
const EVIDENCE = Object.fromEntries(
  Object.entries(EVIDENCE_BY_LETTER).map(([letter, evidence]) => [
    letter,
    evidence.flatMap(({ kinds, alsoAccepted }) => [...kinds, ...alsoAccepted]),
  ]),
);

type StagedRow = LishenetsRow & { readonly id: string };

/** A soviet's register of the disfranchised: whom it names, under which letter, by which paper. */
export const lishentsyImport: ImportKind = {
  kind: 'lishentsy',

  examine: async function* (db, job, table, { onProgress }) {
    const { territory, byHand } = job;
    const settlements = await listSettlements(db, territory, 'others');
    const checks = {
      mapping: resolveMapping('lishentsy', table.heading, byHand).mapping,
      findSettlement: settlementFinder(settlements),
      evidenceByLetter: EVIDENCE,
      defaults: await defaultsOf(db, territory),
      findResidents: (people: Parameters<typeof findNamed>[1]) => findNamed(db, people),
      findEnded: (rows: readonly LishenetsRow[]) => findEnded(db, rows),
    };
    const findStored = (keys: readonly string[]) => findStoredEntries(db, keys);
    const records = await recordsFor(db, job, checks.mapping.record);
    return yield* withId(examineLishentsy(table.pieces, checks, { findStored, records, onProgress }), newId);
  },

  apply: async (tx, { row }, { today, mode, interpretations }) => {
    const staged = await tx.importRow.findMany({
      where: { importId: row.id, verdict: 'valid' },
      orderBy: { line: 'asc' },
      select: { value: true },
    });
    // The reader staged them itself, from rows that passed every check.
    const rows = staged.map(({ value }) => value as unknown as StagedRow);
    if (await haveChanged(tx, rows)) return err(conflict('import-overtaken'));
    const judged = rows.map((entry) => ({
      entry,
      result: judgeDisfranchisement(caseOf(entry), interpretations),
    }));
    await tx.lishenetsEntry.createMany({
      data: judged.map(({ entry, result }) => ({
        ...{ id: entry.id, sovietId: entry.sovietId, campaignId: row.campaignId, residentId: entry.residentId },
        ...{ letter: entry.letter, ground: entry.ground, importId: row.id, state: 'entered', verdict: result.verdict },
        enteredOn: mode === 'conduct' ? dateOfDay(today) : null,
        // Findings hold plain values only.
        findings: result.findings as unknown as Prisma.InputJsonArray,
      })),
    });
    await tx.entryDocument.createMany({ data: rows.map(documentOf) });
    await tx.$executeRaw`
      INSERT INTO entry_event (id, entry_id, kind, "on", letter, ground)
      SELECT gen_random_uuid(), e.id, 'entered', e.entered_on, e.letter, e.ground FROM lishenets_entry e
      WHERE e.import_id = ${row.id}::uuid`;
    const undecided = judged.filter(({ result }) => result.verdict === 'undecided').length;
    return ok({ added: rows.length, undecided });
  },

  listRestingActs: async (tx, { row }) => {
    const found = await tx.$queryRaw<{ act: string }[]>`
      WITH mine AS (SELECT id FROM lishenets_entry WHERE import_id = ${row.id}::uuid)
      SELECT DISTINCT act FROM journal_entry WHERE subject_id IN (SELECT id FROM mine)
      UNION SELECT 'lishentsy/compile' WHERE EXISTS (SELECT 1 FROM disfranchised_row line JOIN mine ON mine.id = line.entry_id)
      UNION SELECT 'lishentsy/enter'
        WHERE EXISTS (SELECT 1 FROM lishenets_entry e JOIN mine ON mine.id = e.principal_id)
      UNION SELECT 'appeals/file' WHERE EXISTS (SELECT 1 FROM appeal a JOIN mine ON mine.id = a.entry_id)
      UNION SELECT 'petitions/file' WHERE EXISTS (SELECT 1 FROM petition p JOIN mine ON mine.id = p.entry_id)
      ORDER BY 1`;
    return found.map(({ act }) => act);
  },

  undo: async (tx, { row }) => {
    await removeEntries(tx, row.id);
  },
};

/**
 * Whether any of the people has gone, moved to another soviet, or been entered under the letter or let off it by that very
 * paper since the file was read. Nobody enters or moves them meanwhile.
 */
async function haveChanged(tx: Tx, rows: readonly StagedRow[]): Promise<boolean> {
  const residentIds = rows.map(({ residentId }) => residentId);
  const people = await tx.$queryRaw<{ id: string; soviet_id: string }[]>`
    SELECT id, soviet_id FROM resident
    WHERE id = ANY(${residentIds}::uuid[]) AND struck_on IS NULL AND merged_into_id IS NULL ORDER BY id FOR UPDATE`;
  const sovietOf = new Map(people.map((person) => [person.id, person.soviet_id]));
  if (rows.some(({ residentId, sovietId }) => sovietOf.get(residentId) !== sovietId)) return true;
  const standing = await findStoredEntries(tx, rows.map(lishenetsKey));
  if (rows.some((row) => standing.has(lishenetsKey(row)))) return true;
  return (await findEnded(tx, rows)).some((ended) => ended !== null);
}

const caseOf = ({ letter, ground, document }: StagedRow) => ({
  ...{ letter, facts: {}, documents: [document] },
  ground: ground ?? undefined,
});

function documentOf({ id, document }: StagedRow) {
  // Staged as JSON, a day is its written form.
  const issuedOn: CivilDay | null = document.issuedOn;
  return {
    ...{ entryId: id, kind: document.kind, number: document.number, issuer: document.issuer },
    issuedOn: columnOfDay(issuedOn),
  };
}

async function removeEntries(tx: Tx, importId: string): Promise<void> {
  await tx.entryDocument.deleteMany({ where: { entry: { importId } } });
  await tx.lishenetsEntry.deleteMany({ where: { importId } });
}
