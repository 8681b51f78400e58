import type { DocumentKind, SentenceKind } from './evidence';

/** What the commission has established; what is left out is not stated. */
export interface GroundFacts {
  // а: persons at one time.
  readonly hiredPermanent?: number | undefined;
  readonly hiredHarvest?: number | undefined;
  readonly membersWorkDaily?: boolean | undefined;
  readonly labourAuxiliary?: boolean | undefined;
  /** Under а, з and и: what makes the case special. */
  readonly specialCircumstance?: string | undefined;
  // б · в · г
  readonly establishmentHiredLabour?: boolean | undefined;
  readonly systematicResale?: boolean | undefined;
  readonly systematicLending?: boolean | undefined;
  // д
  readonly hiredAdults?: number | undefined;
  readonly apprentices?: number | undefined;
  readonly hiredPermanently?: boolean | undefined;
  // з, и
  readonly ownProduce?: boolean | undefined;
  readonly patentCategory?: number | undefined;
  readonly freePatentInvalid?: boolean | undefined;
  readonly registeredUnemployed?: boolean | undefined;
  readonly temporary?: boolean | undefined;
  // к
  readonly officer?: boolean | undefined;
  /** Led a counter-revolutionary band; of the note only the Government's act helps him. */
  readonly bandLeader?: boolean | undefined;
  readonly mobilised?: boolean | undefined;
  readonly governmentAct?: boolean | undefined;
  readonly redArmy?: boolean | undefined;
  readonly activeDefence?: boolean | undefined;
  readonly servingNow?: boolean | undefined;
  // л
  readonly post?: string | undefined;
  readonly lowerEmployee?: boolean | undefined;
  /** Whether he directed police or punitive organs, whatever his post was called. */
  readonly directedPolice?: boolean | undefined;
  // м
  readonly technicalService?: boolean | undefined;
  // н
  readonly kind?: SentenceKind | undefined;
  // п
  readonly dependent?: boolean | undefined;
  readonly ownLabour?: boolean | undefined;
  // Any: a letter that holds beside it, and the decree of art. 17.
  readonly otherGround?: string | undefined;
  readonly decreeNumber?: string | undefined;
}

/** Whose family member is entered under п. */
export interface Principal {
  readonly letter: string;
  readonly lowerEmployee?: boolean | undefined;
  /** False when struck or restored since, or no longer among the living of a register. */
  readonly isListed?: boolean | undefined;
  /** Another entry of the very person. */
  readonly isSelf?: boolean | undefined;
}

export interface DisfranchisementCase {
  /** Any text: what is none of art. 15's letters is unlawful by art. 17. */
  readonly letter: string;
  readonly facts: GroundFacts;
  readonly documents: readonly { readonly kind: DocumentKind }[];
  readonly principal?: Principal | undefined;
  /** The reason in the commission's or the soviet's own words. */
  readonly ground?: string | undefined;
}
