import type { Letter } from './letters';

export const DOCUMENT_KINDS = [
  'court-sentence',
  'court-certificate',
  'finance-certificate',
  'insurance-certificate',
  'patent-certificate',
  'premises-lease-certificate',
  'medical-act',
  'administrative-certificate',
  'volost-certificate',
  'soviet-certificate',
  'gpu-information',
  'vtsik-decree',
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

export interface Evidence {
  readonly article: '17' | '22.а' | '22.б' | '22.в' | '22.г' | '22.д';
  readonly kinds: readonly DocumentKind[];
  /** art. 22 б alone ends with "and others": other official papers do, and are flagged. */
  readonly alsoAccepted: readonly DocumentKind[];
}

// art. 22 а: courts.
const COURT: Evidence = { article: '22.а', kinds: ['court-sentence', 'court-certificate'], alsoAccepted: [] };
// art. 22 б: hired labour and unearned income.
const LABOUR: Evidence = {
  article: '22.б',
  kinds: ['finance-certificate', 'insurance-certificate'],
  alsoAccepted: [
    'patent-certificate',
    'court-certificate',
    'administrative-certificate',
    'volost-certificate',
    'soviet-certificate',
    'gpu-information',
  ],
};
// art. 22 в: trade.
const TRADE: Evidence = {
  article: '22.в',
  kinds: ['patent-certificate', 'premises-lease-certificate'],
  alsoAccepted: [],
};
// art. 22 г: the insane.
const MEDICAL: Evidence = { article: '22.г', kinds: ['medical-act'], alsoAccepted: [] };
// art. 22 д: former police and all others of art. 15.
const ADMINISTRATIVE: Evidence = {
  article: '22.д',
  kinds: ['administrative-certificate', 'volost-certificate', 'soviet-certificate', 'gpu-information'],
  alsoAccepted: [],
};
// art. 17: outside art. 15 only a decree of the Presidium deprives.
export const DECREE: Evidence = { article: '17', kinds: ['vtsik-decree'], alsoAccepted: [] };

/** art. 22: what a letter rests on; letter н by its kind: sentences by the court's papers, exile by the office's. */
export const EVIDENCE_BY_LETTER: Readonly<Record<Letter, readonly Evidence[]>> = {
  а: [LABOUR],
  б: [LABOUR],
  в: [TRADE],
  г: [ADMINISTRATIVE],
  д: [LABOUR],
  е: [LABOUR],
  ж: [LABOUR],
  з: [TRADE],
  и: [TRADE],
  к: [ADMINISTRATIVE],
  л: [ADMINISTRATIVE],
  м: [ADMINISTRATIVE],
  н: [COURT, ADMINISTRATIVE],
  о: [MEDICAL],
  п: [ADMINISTRATIVE],
};

export type SentenceKind = 'exiled' | 'residence-ban' | 'rights-struck' | 'detained';

/** art. 22: the papers that the letter, and for н its kind, calls for. */
export function evidenceFor(letter: Letter, kind: SentenceKind | undefined): readonly Evidence[] {
  if (letter !== 'н' || kind === undefined) return EVIDENCE_BY_LETTER[letter];
  return kind === 'exiled' ? [ADMINISTRATIVE] : [COURT];
}

export type Proof = 'proper' | 'unusual' | 'missing';

export function proofOf(evidence: readonly Evidence[], documents: readonly DocumentKind[]): Proof {
  if (documents.some((kind) => evidence.some((item) => item.kinds.includes(kind)))) return 'proper';
  return documents.some((kind) => evidence.some((item) => item.alsoAccepted.includes(kind))) ? 'unusual' : 'missing';
}
