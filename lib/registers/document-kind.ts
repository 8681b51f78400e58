import { DOCUMENT_KINDS, type DocumentKind } from '@/lib/law/evidence';
import { normalizeName } from './normalize-name';

/** How a register's words for a paper begin or what they hold. The first that fits decides, so the narrower stand first. */
const WORDS: readonly (readonly [RegExp, DocumentKind])[] = [
  [/(?<!\p{L})(?:патент|вибирк|patent)/u, 'patent-certificate'],
  [
    /(?:аренд|найм|сдач|оренд).*(?:помещ|лавк|торг|примищ)|торгов\p{L}* помещ|leased? .*premises/u,
    'premises-lease-certificate',
  ],
  [/справк\p{L}* (?:\p{L}+ ){0,2}суда|довидк\p{L}* суду|court certificate/u, 'court-certificate'],
  [/приговор|вирок|sentence/u, 'court-sentence'],
  [/финанс|финорган|финотдел|финчаст|налогов|податков|finance/u, 'finance-certificate'],
  [/страхов|страхкасс|соцстрах|insurance/u, 'insurance-certificate'],
  [/здравоохран|здравотдел|врачебн|медицин|психиатр|лечебн|охорони здоров|health office|medical/u, 'medical-act'],
  [/(?<!\p{L})о?гпу|(?<!\p{L})дпу|(?<!\p{L})o?gpu/u, 'gpu-information'],
  [/вцик|вцвк|vtsik|центральн\p{L}* исполнительн/u, 'vtsik-decree'],
  [/административн|адмотдел|админотдел|милици|админвиддил|administrative/u, 'administrative-certificate'],
  [/волисполком|волостн|(?<!\p{L})вик(?!\p{L})|виконком|volost/u, 'volost-certificate'],
  [/сельсовет|сельск\p{L}* совет|сильрад|сильськ\p{L}* рад|village soviet/u, 'soviet-certificate'],
];

/** The kind of a paper from the words of a register; null for none and for papers that article 22 does not name. */
export function readDocumentKind(text: string): DocumentKind | null {
  const code = DOCUMENT_KINDS.find((kind) => kind === text.trim().toLowerCase());
  if (code) return code;
  const words = normalizeName(text);
  return WORDS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}
