import { lishentsy } from '@/lib/i18n/messages/ru/lishentsy';
import type { KnownDay } from '@/lib/kernel/fact-day';
import { knownOf } from '@/lib/kernel/stored-days';
import type { ArticleRef } from '@/lib/law/finding';
import { CONSTITUTION_LETTER, letterOf } from '@/lib/law/letters';
import type { GroundDocument } from '@/lib/papers/kinds/lishentsy-list';
import { writtenDated } from '@/lib/papers/russian/days';

// Papers are Russian whatever the language of the screen.
const KINDS: Readonly<Record<string, string>> = lishentsy.documents;
const lowered = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;

/** `15.з`; a ground that article 15 does not know could rest on article 17 alone. */
export function groundArticle(letter: string): ArticleRef {
  const known = letterOf(letter);
  return known === null ? '17' : `15.${known}`;
}

/** `69.в`, where a letter of the Constitution answers to it. */
export function constitutionArticle(letter: string): ArticleRef | null {
  const known = letterOf(letter);
  const answering = known === null ? null : CONSTITUTION_LETTER[known];
  return answering === null ? null : `69.${answering}`;
}

/** In the register's own words, else by the meaning of the letter. */
export function groundText({ letter, ground }: { readonly letter: string; readonly ground: string | null }): string {
  if (ground !== null && ground.trim() !== '') return ground;
  const known = letterOf(letter);
  return known === null ? letter : lowered(lishentsy.letters[known]);
}

interface Paper {
  readonly kind: string;
  readonly number: string;
  readonly issuer: string;
}

export const documentOf = ({
  kind,
  number,
  issuedOn,
  issuer,
}: Paper & { readonly issuedOn: KnownDay }): GroundDocument => ({
  kind: lowered(KINDS[kind] ?? kind),
  number: number === '' ? null : number,
  issuedOn,
  issuer: issuer === '' ? null : issuer,
});

/** «Справка волисполкома № 12 от 15 декабря 1926 г., Покровский волисполком» */
export function writtenDocument(paper: Paper & { readonly issuedOn: Date | null; readonly partDays: unknown }): string {
  const { kind, number, issuer } = paper;
  const on = knownOf(paper, 'issuedOn');
  const day = on === null ? '' : writtenDated(on);
  return `${KINDS[kind] ?? kind}${number === '' ? '' : ` №\u00a0${number}`}${day}${issuer === '' ? '' : `, ${issuer}`}`;
}
