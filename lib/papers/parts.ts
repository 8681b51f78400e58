import type { ArticleRef } from '@/lib/law/finding';
import type { Citation } from './russian/articles';
import { writtenCitations } from './russian/articles';
import { type PaperDay, writtenDay, writtenWhen } from './russian/days';

/** The corner of a paper: which body issues it, where and when, under what number. */
export interface Heading {
  /** Nominative: «Борковская сельская избирательная комиссия». */
  readonly body: string;
  /** The territory above it: «Покровская волость Ольховского уезда». */
  readonly under?: string | null;
  readonly number?: string | null;
  readonly on: PaperDay;
  /** The settlement where it was drawn up. */
  readonly place?: string | null;
  /** The articles it rests on, by number. */
  readonly basis?: readonly (ArticleRef | Citation)[];
}

/** What is marked on the sheet beside its text. */
export interface Marks {
  /** Not signed yet: «ПРОЕКТ» across every sheet. */
  readonly isDraft?: boolean;
  /** Printed again: «повторный экземпляр». */
  readonly isReprint?: boolean;
  /** The body's last journal hash, for the foot of a signed paper. */
  readonly journalHash?: string | null;
  /** Numbers that the paper rests on and that stand in no source at hand: «возраст избирателя (18 лет)». */
  readonly unverified?: readonly string[];
}

/** A line to sign on. Without `state` it is left open for the hand. */
export interface Signature {
  /** «Председатель комиссии» */
  readonly post: string;
  /** «Петров П. П.»; null leaves a line for the name. */
  readonly name: string | null;
  readonly state?: 'open' | 'signed' | 'refused';
  /** Why it was refused, when it was. */
  readonly reason?: string | null;
}

export interface PaperBase {
  readonly head: Heading;
  readonly marks?: Marks;
  readonly signatures: readonly Signature[];
}

/** What a template gets: plain JSON, every word of it ready to be set. */
export type View = { readonly [key: string]: unknown };

export interface Kind<Data> {
  readonly template: `${string}.typ`;
  /** The document's title, for the reader's window and for those who cannot see the sheet. */
  readonly title: string;
  readonly isLandscape?: boolean;
  /** Cut apart and handed out, not filed: set without the tags that make a large file five times larger. */
  readonly isSlip?: boolean;
  readonly view: (data: Data) => View;
}

export const viewHeading = (head: Heading): View => ({
  body: head.body,
  under: head.under ?? null,
  number: head.number ?? null,
  on: writtenDay(head.on),
  when: writtenWhen(head.on),
  place: head.place ?? null,
  basis: head.basis && head.basis.length > 0 ? writtenCitations(head.basis) : null,
});

export const viewMarks = (marks: Marks = {}): View => ({
  draft: marks.isDraft ?? false,
  reprint: marks.isReprint ?? false,
  hash: marks.journalHash ?? null,
  unverified: marks.unverified && marks.unverified.length > 0 ? marks.unverified.join('; ') : null,
});

export const viewSignatures = (signatures: readonly Signature[]): readonly View[] =>
  signatures.map(({ post, name, state, reason }) => ({
    post,
    name,
    state: state ?? 'open',
    reason: reason ?? null,
  }));

/** What every paper's view opens with. */
export const viewBase = ({ head, marks, signatures }: PaperBase): View => ({
  head: viewHeading(head),
  marks: viewMarks(marks),
  signatures: viewSignatures(signatures),
});
