/** An elector, or one who is kept out, as the door sees him. */
export interface DoorRow {
  readonly residentId: string;
  readonly number: number | null;
  readonly name: string;
  readonly birthYear: number;
  readonly household: string;
  readonly settlement: string;
  readonly franchise: string;
  readonly hasNotice: boolean;
  /** Of another uchastok, and there all the same. */
  readonly isOutsider?: boolean;
  /** Whether presence may be marked. */
  readonly isAdmitted: boolean;
}

const BARS = { disfranchised: 'disfranchised', detained: 'detained', 'age-undecided': 'ageUndecided' } as const;
const isBar = (franchise: string): franchise is keyof typeof BARS => franchise in BARS;

/** Why someone is not let in (art. 38); null for an elector. */
export const barOf = (franchise: string) => (isBar(franchise) ? BARS[franchise] : null);
