import type { CivilDay } from '@/lib/kernel/civil-day';
import type { DocumentKind } from '@/lib/law/evidence';
import { type BarredReason, readStatedGround } from '@/lib/law/stated-ground';
import { type Checked, passed, reasonsOf } from './checked';
import { cellOf, type Mapping } from './columns';
import { readDocumentKind } from './document-kind';
import type { KnownSettlement, PlaceDefaults, SettlementFinder } from './find-settlement';
import { normalizeName } from './normalize-name';
import { readDay, readLetter, readYear } from './read-values';
import { residentKey } from './resident-key';

export const LISHENETS_REASONS = [
  'evidence-missing',
  'ground-unknown',
  'person-not-in-register',
  'record-ended',
] as const;
export type LishenetsReason = (typeof LISHENETS_REASONS)[number];

/** Each letter of article 15 with the kinds of paper that article 22 accepts for it. */
export type EvidenceByLetter = Readonly<Record<string, readonly string[]>>;

export interface LishenetsRow {
  readonly residentId: string;
  readonly sovietId: string;
  readonly letter: string;
  readonly ground: string | null;
  readonly document: LishenetsDocument;
}

export interface LishenetsDocument {
  readonly kind: DocumentKind;
  readonly number: string;
  /** Null where the register writes no readable day. */
  readonly issuedOn: CivilDay | null;
  readonly issuer: string;
}

/** Whom a row names: found by the whole key, or by everything but a birth year that the row lacks. */
export interface PersonNamed {
  readonly settlementId: string;
  readonly household: string;
  readonly surname: string;
  readonly given: string;
  readonly patronymic: string;
  readonly birthYear: number | null;
  /** The resident's key; null without a birth year. */
  readonly normalKey: string | null;
}

export interface LishenetsChecks {
  readonly mapping: Mapping<'lishentsy'>;
  readonly findSettlement: SettlementFinder;
  readonly evidenceByLetter: EvidenceByLetter;
  readonly defaults?: PlaceDefaults;
}

/** A row as far as it can be read without the register of residents. */
export interface LishenetsDraft {
  readonly place: KnownSettlement | null;
  readonly person: PersonNamed | null;
  readonly letter: string;
  readonly ground: string | null;
  readonly document: LishenetsDocument | null;
  readonly isGroundKnown: boolean;
  /** The table itself says that the entry was struck or that the right came back. */
  readonly hasEnded: boolean;
}

export function readLishenets(cells: readonly string[], checks: LishenetsChecks): LishenetsDraft {
  const { mapping, defaults = {}, evidenceByLetter } = checks;
  const cell = (column: keyof typeof mapping): string => cellOf(cells, mapping[column]);
  const place = checks.findSettlement({
    volost: cell('volost') || (defaults.volost ?? ''),
    soviet: cell('soviet') || (defaults.soviet ?? ''),
    settlement: cell('settlement'),
  });
  const kind = readDocumentKind(cell('document'));
  const letter = readLetter(cell('letter')) ?? '';
  return {
    place,
    person: place === null ? null : personNamed(place.settlementId, cell),
    letter,
    ground: cell('ground') || null,
    document: kind && {
      kind,
      number: cell('documentNumber'),
      issuedOn: readDay(cell('documentDate')),
      issuer: cell('issuer'),
    },
    // Art. 17: a letter does not cover a reason that is none of article 15's.
    isGroundKnown: Object.hasOwn(evidenceByLetter, letter) && barredBy(cell('ground')).length === 0,
    hasEnded: ENDED.test(normalizeName(cell('ended'))),
  };
}

const ENDED = /исключ|восстановл|виключ|поновл|struck|restored/u;

function barredBy(stated: string): readonly BarredReason[] {
  const { barred, hasLawful } = readStatedGround(stated);
  return hasLawful ? [] : barred;
}

/** Art. 17: for what the row would deprive though nobody is deprived for it, as its ground or in place of its letter. */
export const barredIn = (cells: readonly string[], mapping: Mapping<'lishentsy'>): readonly BarredReason[] => [
  ...new Set([mapping.ground, mapping.letter].flatMap((cell) => barredBy(cellOf(cells, cell)))),
];

type Cell = (column: 'household' | 'surname' | 'given' | 'patronymic' | 'birthYear') => string;

function personNamed(settlementId: string, cell: Cell): PersonNamed {
  const birthYear = readYear(cell('birthYear'));
  const named = {
    settlementId,
    household: cell('household'),
    surname: cell('surname'),
    given: cell('given'),
    patronymic: cell('patronymic'),
  };
  return { ...named, birthYear, normalKey: birthYear === null ? null : residentKey({ ...named, birthYear }) };
}

/** The verdict on a draft once the register has been asked who it names. */
export function checkLishenets(
  draft: LishenetsDraft,
  residentId: string | null,
  evidenceByLetter: EvidenceByLetter,
): Checked<LishenetsRow, LishenetsReason> {
  const { place, document, letter, ground, isGroundKnown } = draft;
  if (place?.isWithin === false) return { kind: 'outside' };
  const reasons = reasonsOf<LishenetsReason>([
    ['evidence-missing', !isEvidence(document, isGroundKnown ? evidenceByLetter[letter] : undefined)],
    ['ground-unknown', !isGroundKnown],
    ['person-not-in-register', residentId === null],
  ]);
  if (reasons !== null) return { kind: 'rejected', reasons };
  if (place === null || document === null || residentId === null) {
    throw new Error('A row without reasons lacks a value');
  }
  return passed({ residentId, sovietId: place.sovietId, letter, ground, document });
}

/** Art. 22: a paper of a kind accepted for the letter. For a letter that does not exist any paper of article 22 will do. */
const isEvidence = (document: LishenetsDocument | null, accepted: readonly string[] | undefined): boolean =>
  document !== null && (accepted?.includes(document.kind) ?? true);
