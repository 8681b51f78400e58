import { z } from 'zod';
import { notFound } from '@/lib/acts/refusal';
import { describeFinding } from '@/lib/i18n/describe-finding';
import { findLastAct } from '@/lib/journal/last-act';
import { personName } from '@/lib/kernel/person-name';
import { err, ok } from '@/lib/kernel/result';
import { dayOfColumn, knownOf } from '@/lib/kernel/stored-days';
import type { Finding } from '@/lib/law/finding';
import type { Db } from '@/lib/store/client';
import { defineQuery } from '../query';
import { listHistory } from './entry-history';
import { maySeeScans, scanItem } from './scan';

/** One entry of the register with its papers, its verdict, its family and the lists it stands on. */
export const lishentsyEntry = defineQuery({
  name: 'lishentsy/entry',
  input: z.object({ entryId: z.uuid() }),
  run: async (context, { entryId }) => {
    const entry = await context.db.lishenetsEntry.findUnique({
      where: { id: entryId },
      include: {
        documents: { orderBy: { id: 'asc' }, include: { scans: { orderBy: { id: 'asc' } } } },
        petitions: { orderBy: { id: 'asc' } },
        resident: { include: { settlement: true, soviet: true } },
        principal: { include: { resident: true } },
        family: { where: { state: 'entered' }, include: { resident: true } },
        rows: { include: { list: { include: { election: { include: { campaign: true } } } } } },
        appeals: { orderBy: { id: 'asc' } },
      },
    });
    if (entry === null) return err(notFound());
    const { soviet, settlement } = entry.resident;
    const scope = { territoryId: entry.sovietId, territoryPath: soviet.path };
    if (!context.sees(scope)) return err(notFound());
    const showsScans = maySeeScans(context, scope);
    const { resident } = entry;
    return ok({
      ...{
        id: entry.id,
        sovietId: entry.sovietId,
        residentId: resident.id,
        soviet: soviet.name,
        name: personName(resident),
      },
      ...{
        sex: resident.sex,
        birthYear: resident.birthYear,
        settlement: settlement.name,
        household: resident.household,
        hasLeft: entry.state === 'entered' && resident.struckOn !== null,
      },
      ...{
        letter: entry.letter,
        ground: entry.ground,
        verdict: entry.verdict,
        state: entry.state,
        version: entry.version,
      },
      ...{
        enteredOn: knownOf(entry, 'enteredOn'),
        struckOn: knownOf(entry, 'struckOn'),
        strikeReason: entry.strikeReason,
        restoredOn: knownOf(entry, 'restoredOn'),
      },
      ...{
        isReopened: entry.isReopened,
        reopenedOn: dayOfColumn(entry.reopenedOn),
        reopenedWhy: entry.reopenedWhy,
      },
      // Written by the act as a plain object of the facts that were stated.
      facts: entry.facts as Readonly<Record<string, string | number | boolean>>,
      // Written by acts from findings alone.
      findings: (entry.findings as unknown as readonly Finding[]).map((finding) => ({
        rule: finding.rule,
        article: finding.article,
        level: finding.level,
        basis: finding.basis,
        message: describeFinding(finding, context.locale),
      })),
      documents: entry.documents.map((paper) => ({
        ...{ id: paper.id, kind: paper.kind, number: paper.number, issuer: paper.issuer },
        issuedOn: knownOf(paper, 'issuedOn'),
        scans: showsScans ? paper.scans.map(scanItem) : [],
      })),
      showsScans,
      principal:
        entry.principal === null
          ? null
          : { id: entry.principal.id, name: personName(entry.principal.resident), letter: entry.principal.letter },
      family: entry.family.map((member) => ({
        ...{ id: member.id, name: personName(member.resident), isReopened: member.isReopened },
      })),
      lists: entry.rows.map((row) => ({
        ...{ listId: row.listId, number: row.number, outcome: row.outcome, state: row.list.state },
        ...{ campaign: row.list.election.campaign.name, supplement: row.list.supplement },
        postedOn: knownOf(row.list, 'postedOn'),
        satisfiedOn: dayOfColumn(row.satisfiedOn),
      })),
      appeals: entry.appeals.map((appeal) => ({ id: appeal.id, state: appeal.state, outcome: appeal.outcome })),
      petitions: entry.petitions.map(({ id, state }) => ({ id, state })),
      history: await listHistory(context, entry.id),
      lastAct: await findLastActOn(context.db, entry.id),
    });
  },
});

/** Who touched the entry last, and by which act: on it, or on the complaint, the petition or the principal's entry. */
async function findLastActOn(db: Db, entryId: string) {
  const last = await db.entryEvent.findFirst({ where: { entryId }, orderBy: { id: 'desc' } });
  return findLastAct(db, [entryId, ...(last?.subjectId ? [last.subjectId] : [])]);
}
