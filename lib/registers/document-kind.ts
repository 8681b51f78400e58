import { DOCUMENT_KINDS, type DocumentKind } from '@/lib/law/evidence';
import { normalizeName } from './normalize-name';

/** How a register's words for a paper begin or what they hold. The first that fits decides, so the narrower stand first. */
const WORDS: readonly (readonly [RegExp, DocumentKind])[] = [
  [/(?<!\p{L})(?:патент|вибирк)/u, 'patent-certificate'],
  [/(?:аренд|найм|сдач|оренд).*(?:помещ|лавк|торг|примищ)|торгов\p{L}* помещ/u, 'premises-lease-certificate'],
  [/справк\p{L}* (?:\p{L}+ ){0,2}суда|довидк\p{L}* суду/u, 'court-certificate'],
  [/приговор|вирок/u, 'court-sentence'],
  [/финанс|финорган|финотдел|финчаст|налогов|податков/u, 'finance-certificate'],
  [/страхов|страхкасс|соцстрах/u, 'insurance-certificate'],
  [/здравоохран|здравотдел|врачебн|медицин|психиатр|лечебн|охорони здоров/u, 'medical-act'],
  [/(?<!\p{L})о?гпу|(?<!\p{L})дпу/u, 'gpu-information'],
  [/вцик|центральн\p{L}* исполнительн/u, 'vtsik-decree'],
  [/административн|адмотдел|админотдел|милици|административн|админвиддил/u, 'administrative-certificate'],
  [/волисполком|волостн|(?<!\p{L})вик(?!\p{L})|виконком/u, 'volost-certificate'],
  [/сельсовет|сельск\p{L}* совет|сильрад|сильськ\p{L}* рад/u, 'soviet-certificate'],
];

/** The kind of a paper from the words of a register; null for none and for papers that article 22 does not name. */
export function readDocumentKind(text: string): DocumentKind | null {
  const code = DOCUMENT_KINDS.find((kind) => kind === text.trim().toLowerCase());
  if (code) return code;
  const words = normalizeName(text);
  return WORDS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}
