import { z } from 'zod';
import { id } from '@/lib/acts/schemas';
import { ok } from '@/lib/kernel/result';
import { dayOfColumn, knownOf } from '@/lib/kernel/stored-days';
import { isRestoredByDecree } from '@/lib/law/restoration';
import { writtenDated, writtenSince } from '@/lib/papers/russian/days';
import { bySex, fullName, type PersonName, shortName } from '@/lib/papers/russian/names';
import type { QueryContext } from '../query';
import { headOf, seatedOf } from './commission';
import { appliedTo } from './decision';
import { stoodBeside } from './entry-when';
import { dayPart, fileName } from './file-name';
import { getHolder, signaturesOfHolder } from './holder';
import { definePaperQuery } from './paper-query';
import { findPetitionPaper, type PetitionPaper, SOVIET_SIGNATURES } from './petition-facts';

const input = z.object({ petitionId: id });
const dayOf = (date: Date | null) => dayPart(dayOfColumn(date));

/** art. 20 is the way of those whom art. 19 restores; a petition for a decree goes by art. 18, which names no way. */
const basisOf = (letter: string): string[] => [isRestoredByDecree(letter) ? '18' : '20'];

/** art. 33: an executive committee decides by what would be the commission's, in its stead. */
const basedOn = (ground: string, { officeId }: { readonly officeId: string | null }): string[] =>
  officeId === null ? [ground] : [ground, '33'];

const sentInStead = z.object({ noted: z.object({ officeId: z.uuid() }) });

/**
 * Whom the soviet's conclusion went to: the commission, or as the journal has it the executive committee in an ended one's
 * stead (33), though the next commission may have taken the petition over since.
 */
async function sentTo({ db }: QueryContext, { row, commission }: PetitionPaper): Promise<string> {
  const entry = await db.journalEntry.findFirst({
    where: { subjectId: row.id, act: 'petitions/conclude' },
    select: { what: true },
  });
  const sent = sentInStead.safeParse(entry?.what);
  if (!sent.success || commission === null) return commission?.body ?? '';
  const { officeId } = sent.data.noted;
  return (await getHolder(db, { commissionId: commission.id, office: 'executive', officeId })).body;
}

/** Ходатайство с описью бумаг (20), as the soviet took it in. */
export const petitionPaper = definePaperQuery({
  kind: 'petition',
  input,
  load: async (context, { petitionId }) => {
    const found = await findPetitionPaper(
      context,
      petitionId,
      { day: 'filedOn', acts: ['petitions/file'] },
      () => true,
    );
    if (!found.ok) return found;
    const { row, base, head, letter } = found.value;
    const { petitioner } = base;
    return ok({
      name: fileName('Ходатайство о восстановлении', petitioner.surname, dayOf(row.filedOn)),
      data: {
        ...base,
        head: { ...head, on: base.filedOn, basis: basisOf(letter) },
        signatures: [
          { post: bySex(petitioner, 'Подал ходатайство', 'Подала ходатайство'), name: shortName(petitioner) },
          { post: 'Принял секретарь совета', name: null },
        ],
        text: row.text,
      },
    });
  },
});

/** Заключение совета (20), with which the petition went on. */
export const petitionConclusionPaper = definePaperQuery({
  kind: 'petition-conclusion',
  input,
  load: async (context, { petitionId }) => {
    const found = await findPetitionPaper(
      context,
      petitionId,
      { day: 'concludedOn', acts: ['petitions/conclude'] },
      ({ row, commission }) => row.conclusion !== null && commission !== null,
    );
    if (!found.ok) return found;
    const { row, base, head, letter } = found.value;
    return ok({
      name: fileName('Заключение по ходатайству', base.petitioner.surname, dayOf(row.concludedOn)),
      data: {
        ...base,
        head: { ...head, on: knownOf(row, 'concludedOn'), basis: basisOf(letter) },
        signatures: SOVIET_SIGNATURES,
        to: await sentTo(context, found.value),
        conclusion: row.conclusion || null,
        isByDecree: isRestoredByDecree(letter),
      },
    });
  },
});

/** Постановление по ходатайству (19, or 18 by a decree). */
export const petitionDecisionPaper = definePaperQuery({
  kind: 'petition-decision',
  input,
  load: async (context, { petitionId }) => {
    const found = await findPetitionPaper(
      context,
      petitionId,
      { day: 'decidedOn', acts: ['petitions/decide'] },
      ({ row, decider }) => row.outcome !== null && decider !== null,
    );
    if (!found.ok) return found;
    const { row, base, decider, executive, letter } = found.value;
    const isGranted = row.outcome === 'satisfied';
    const waits = isGranted && row.decreeNumber === null && row.officeId === null;
    // art. 18: what the Presidium alone restores is refused under that article too.
    const ground = row.decreeNumber !== null || isRestoredByDecree(letter) ? '18' : '19';
    const basis = basedOn(ground, row);
    return ok({
      name: fileName('Постановление по ходатайству', base.petitioner.surname, dayOf(row.decidedOn)),
      data: {
        head: {
          body: decider?.body ?? '',
          ...(decider && headOf(decider, { on: null })),
          on: knownOf(row, 'decidedOn'),
          basis,
        },
        signatures: decider === null ? [] : signaturesOfHolder(decider),
        matter: 'petition' as const,
        present: decider === null ? [] : seatedOf(decider),
        heard: `Ходатайство ${fullName(base.petitioner, 'genitive')} о восстановлении в избирательных правах.${row.conclusion ? `\nЗаключение совета: ${row.conclusion}` : ''}`,
        resolved: resolvedOf(row, base.petitioner),
        reasons: [isGranted ? labourOf(row) : '', row.reasons ?? ''].filter(Boolean).join('\n'),
        documents: base.documents,
        articles: appliedTo(letter, basis),
        next:
          waits && executive !== null
            ? `Настоящее постановление не действует, пока его не утвердит ${executive}.`
            : null,
      },
    });
  },
});

interface Decided {
  readonly outcome: string | null;
  readonly decreeNumber: string | null;
  readonly decreedOn: Date | null;
  readonly labourSince: Date | null;
  readonly partDays: unknown;
}

/** art. 18: what the Presidium has decreed the commission only carries out; by art. 19 it decides itself. */
function resolvedOf(row: Decided, person: PersonName): string[] {
  const { outcome, decreeNumber } = row;
  if (outcome !== 'satisfied') return ['В ходатайстве отказать.'];
  if (decreeNumber === null)
    return ['Ходатайство удовлетворить.', `${fullName(person, 'accusative')} восстановить в избирательных правах.`];
  return [
    `Принять к исполнению постановление Президиума ВЦИК${writtenDated(knownOf(row, 'decreedOn'))} №\u00a0${decreeNumber} о восстановлении ${fullName(person, 'genitive')} в избирательных правах.`,
  ];
}

/** art. 19: the five years as they were reckoned. */
function labourOf(row: Decided): string {
  const since = knownOf(row, 'labourSince');
  return row.decreeNumber !== null || since === null
    ? ''
    : `Производительный и полезный труд засчитан ${writtenSince(since)}`.replace(/([^.])$/, '$1.');
}

/** Выписка о восстановлении, once it is in force (18, 19). */
export const restorationPaper = definePaperQuery({
  kind: 'restoration',
  input,
  load: async (context, { petitionId }) => {
    const found = await findPetitionPaper(
      context,
      petitionId,
      { day: 'restoredOn', acts: ['petitions/decide', 'petitions/confirm'] },
      ({ state, decider }) => state === 'restored' && decider !== null,
    );
    if (!found.ok) return found;
    const { row, base, decider, executive, wasListed, made } = found.value;
    const isDecree = row.decreeNumber !== null;
    const basis = basedOn(isDecree ? '18' : '19', row);
    return ok({
      name: fileName('Выписка о восстановлении', base.petitioner.surname, dayOf(row.restoredOn)),
      data: {
        ...base,
        head: {
          body: decider?.body ?? '',
          ...(decider && headOf(decider, { on: null })),
          on: knownOf(row, 'restoredOn'),
          basis,
        },
        signatures: decider === null ? [] : signaturesOfHolder(decider),
        decidedBy: isDecree ? 'Президиум ВЦИК' : (decider?.body ?? ''),
        decidedOn: knownOf(row, 'decidedOn'),
        ...{ decreeNumber: row.decreeNumber, decreedOn: knownOf(row, 'decreedOn') },
        carriedOutBy: isDecree ? (decider?.body ?? null) : null,
        confirmedBy: row.isConfirmed ? executive : null,
        ...(row.isConfirmed && { confirmedOn: knownOf(row, 'confirmedOn') }),
        restoredOn: knownOf(row, 'restoredOn'),
        ...{
          wasListed,
          isListedStill: await stoodBeside(context.db, row.entry, made),
          hasFamily: await hadFamily(context, row),
        },
        articles: basis,
      },
    });
  },
});

/** Whether entries of a family rested on this one when the right came back (15.п). */
const hadFamily = async ({ db }: QueryContext, { entryId }: { readonly entryId: string }): Promise<boolean> =>
  (await db.lishenetsEntry.count({
    where: { principalId: entryId, events: { some: { kind: 'reopened', subjectId: entryId, note: 'restored' } } },
  })) > 0;
