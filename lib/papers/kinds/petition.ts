import type { ArticleRef } from '@/lib/law/finding';
import { type Kind, type PaperBase, viewBase } from '../parts';
import { declineBody } from '../russian/bodies';
import { type PaperDay, writtenDated, writtenSince, writtenWhen } from '../russian/days';
import { bySex, fullName, type PersonName } from '../russian/names';
import { type DisputedEntry, viewEntry } from './appeal';
import { STILL_LISTED } from './decision';

interface PetitionBase extends PaperBase {
  readonly soviet: string;
  readonly petitioner: PersonName;
  readonly address: string;
  readonly birth: string | number | null;
  /** The letter and the ground; its number is that of the soviet’s register or of the list. */
  readonly entry: DisputedEntry;
  readonly filedOn: PaperDay;
  /** The day on which a commission that was brought it first passed it to the soviet (20). */
  readonly passedOn?: PaperDay;
  /** Each paper with its number, day and issuer. */
  readonly documents: readonly string[];
}

/** Ходатайство с описью: what was asked of the soviet, and which papers came with it. */
export interface PetitionData extends PetitionBase {
  /** In the petitioner's own words; empty when it was brought by word of mouth. */
  readonly text: string;
}

/** Заключение совета, with which the petition goes on (20). */
export interface PetitionConclusionData extends PetitionBase {
  /** Nominative. */
  readonly to: string;
  /** Null: it was sent on without one. */
  readonly conclusion: string | null;
  /** art. 18: the commission does not decide, it sends the petition on. */
  readonly isByDecree?: boolean;
}

/** Выписка о восстановлении: what the person shows, and what the list of electors follows. */
export interface RestorationData extends PetitionBase {
  /** Nominative: the commission that decided, or the Presidium. */
  readonly decidedBy: string;
  readonly decidedOn: PaperDay;
  readonly decreeNumber?: string | null;
  /** The decree's own day; the paper is silent on one that is not known. */
  readonly decreedOn?: PaperDay;
  /** art. 18, nominative: the commission that carries the Presidium's decree out, on the day of its own decision; null by art. 19. */
  readonly carriedOutBy: string | null;
  /** Nominative; null where no confirmation is needed. */
  readonly confirmedBy: string | null;
  readonly confirmedOn?: PaperDay;
  readonly restoredOn: PaperDay;
  /** Another entry keeps the person from voting: nobody is to take the extract for a place among the electors. */
  readonly isListedStill?: boolean;
  /** A posted list named the person; else the register alone did. */
  readonly wasListed: boolean;
  /** Entries rested on this one (15.п), and are looked at anew. */
  readonly hasFamily: boolean;
  readonly articles: readonly ArticleRef[];
}

const viewPetition = (data: PetitionBase) => ({
  ...viewBase(data),
  sovietOf: declineBody(data.soviet, 'genitive'),
  soviet: data.soviet,
  of: fullName(data.petitioner, 'genitive'),
  whom: fullName(data.petitioner),
  address: data.address,
  birth: data.birth === null ? 'год рождения не установлен' : `${data.birth} г. рожд.`,
  entry: viewEntry(data.entry),
  filedOn: writtenWhen(data.filedOn),
  passedOn: data.passedOn === undefined ? null : writtenWhen(data.passedOn),
  documents: data.documents,
});

export const petition: Kind<PetitionData> = {
  template: 'petition.typ',
  title: 'Ходатайство о восстановлении в избирательных правах',
  view: (data) => ({
    ...viewPetition(data),
    to: declineBody(data.soviet, 'accusative'),
    filed: bySex(data.petitioner, 'подал', 'подала'),
    text: data.text,
  }),
};

export const petitionConclusion: Kind<PetitionConclusionData> = {
  template: 'petition-conclusion.typ',
  title: 'Заключение по ходатайству',
  view: (data) => ({
    ...viewPetition(data),
    to: declineBody(data.to, 'accusative'),
    conclusion: data.conclusion,
    purpose: data.isByDecree === true ? 'для представления в Президиум ВЦИК' : 'для решения',
  }),
};

export const restoration: Kind<RestorationData> = {
  template: 'restoration.typ',
  title: 'Выписка о восстановлении в избирательных правах',
  view: (data) => ({
    ...viewPetition(data),
    is: bySex(data.petitioner, 'восстановлен', 'восстановлена'),
    excluded: bySex(data.petitioner, 'исключён', 'исключена'),
    decidedBy: declineBody(data.decidedBy, 'genitive'),
    decided: writtenDated(data.decidedOn),
    carriedOutBy: data.carriedOutBy === null ? null : declineBody(data.carriedOutBy, 'instrumental'),
    carriedOutOn: writtenWhen(data.decidedOn),
    ...{ decreeNumber: data.decreeNumber ?? null, decreed: writtenDated(data.decreedOn ?? null) },
    confirmedBy: data.confirmedBy === null ? null : declineBody(data.confirmedBy, 'instrumental'),
    confirmedOn: data.confirmedOn === undefined ? null : writtenWhen(data.confirmedOn),
    restoredSince: writtenSince(data.restoredOn),
    offWhat: data.wasListed ? 'учёта и списка' : 'учёта',
    hasFamily: data.hasFamily,
    stillListed: data.isListedStill === true ? STILL_LISTED : null,
  }),
};
