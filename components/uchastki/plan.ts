import {
  countGroups,
  groupsInput,
  NOTHING_TAKEN,
  type PlanGroup,
  type PlanOverlap,
  type Taken,
  takenBy,
  yardKey,
} from './groups';

/** A settlement with its households, in the order of their numbers. */
export interface PlanSettlement {
  readonly id: string;
  readonly name: string;
  readonly population: number;
  readonly electors: number;
  readonly households: readonly {
    readonly household: string;
    readonly population: number;
    readonly electors: number;
  }[];
}

/** Households of one settlement in a row, from one index to another, both counted. */
export interface Piece {
  readonly settlementId: string;
  readonly from: number;
  readonly to: number;
  /** The uchastok that it lies in. */
  readonly number: number;
}

export interface PlanUchastok {
  readonly number: number;
  readonly name: string;
  readonly kind: string;
}

export interface Plan {
  readonly uchastki: readonly PlanUchastok[];
  readonly pieces: readonly Piece[];
  /** In which uchastok each group of people lies that is taken by unit, nationality or name; absent: in none. */
  readonly groups: Readonly<Record<string, number>>;
}

export interface PlannedPart {
  readonly settlementId: string;
  /** Null when the settlement lies in it wholly. */
  readonly households: readonly string[] | null;
}

export interface StartUchastok extends PlanUchastok {
  readonly parts: readonly PlannedPart[];
  /** Keys of the groups that lie in it. */
  readonly groups?: readonly string[];
}

export interface Counted {
  readonly population: number;
  readonly electors: number;
}

export type SettlementsById = ReadonlyMap<string, PlanSettlement>;

export const isWhole = (piece: Piece, settlements: SettlementsById): boolean =>
  piece.from === 0 && piece.to === (settlements.get(piece.settlementId)?.households.length ?? 0) - 1;

const NOBODY: Counted = { population: 0, electors: 0 };

const sumOf = (all: readonly Counted[]): Counted =>
  all.reduce(
    (sum, one) => ({ population: sum.population + one.population, electors: sum.electors + one.electors }),
    NOBODY,
  );

/** The people of a row of households, without those whom a group takes elsewhere. */
export function countPiece(piece: Piece, settlements: SettlementsById, taken: Taken = NOTHING_TAKEN): Counted {
  const yards = settlements.get(piece.settlementId)?.households.slice(piece.from, piece.to + 1) ?? [];
  return sumOf(
    yards.map((yard, place) => {
      const gone = taken.get(yardKey(piece.settlementId, piece.from + place)) ?? NOBODY;
      return {
        population: Math.max(0, yard.population - gone.population),
        electors: Math.max(0, yard.electors - gone.electors),
      };
    }),
  );
}

export const countUchastok = (
  plan: Plan,
  number: number,
  settlements: SettlementsById,
  groups: readonly PlanGroup[] = [],
  overlaps: readonly PlanOverlap[] = [],
): Counted => {
  const taken = takenBy(plan, groups, overlaps);
  return sumOf([
    ...plan.pieces.filter((piece) => piece.number === number).map((piece) => countPiece(piece, settlements, taken)),
    countGroups(plan, number, groups, overlaps),
  ]);
};

/** A division as rows of households: what lies apart in one uchastok becomes several pieces. */
export function planOf(uchastki: readonly StartUchastok[], settlements: SettlementsById): Plan {
  return {
    uchastki: uchastki.map(({ number, name, kind }) => ({ number, name, kind })),
    groups: Object.fromEntries(uchastki.flatMap(({ number, groups = [] }) => groups.map((key) => [key, number]))),
    pieces: uchastki.flatMap(({ number, parts }) => parts.flatMap((part) => piecesOf(part, number, settlements))),
  };
}

/** The plan by the numbers of its households, so that it is understood also when others have come to lie between them. */
export function startOf(plan: Plan, settlements: SettlementsById): StartUchastok[] {
  return plan.uchastki.map((uchastok) => ({
    ...uchastok,
    groups: Object.entries(plan.groups).flatMap(([key, number]) => (number === uchastok.number ? [key] : [])),
    parts: plan.pieces
      .filter(({ number }) => number === uchastok.number)
      .map((piece) => ({ settlementId: piece.settlementId, households: yardsOf(piece, settlements) })),
  }));
}

/** Null when the settlement lies there wholly. */
function yardsOf(piece: Piece, settlements: SettlementsById): string[] | null {
  if (isWhole(piece, settlements)) return null;
  const yards = settlements.get(piece.settlementId)?.households ?? [];
  return yards.slice(piece.from, piece.to + 1).map(({ household }) => household);
}

function piecesOf({ settlementId, households }: PlannedPart, number: number, settlements: SettlementsById): Piece[] {
  const yards = settlements.get(settlementId)?.households ?? [];
  if (yards.length === 0) return [];
  if (households === null) return [{ settlementId, number, from: 0, to: yards.length - 1 }];
  const taken = new Set(households.map(bareNumber));
  const pieces: Piece[] = [];
  for (const [index, { household }] of yards.entries()) {
    if (!taken.has(bareNumber(household))) continue;
    const last = pieces.at(-1);
    if (last?.to === index - 1) pieces[pieces.length - 1] = { ...last, to: index };
    else pieces.push({ settlementId, number, from: index, to: index });
  }
  return pieces;
}

/** «007», «7» and «№ 7» are one household. */
const bareNumber = (household: string): string =>
  household
    .toLowerCase()
    .replace(/^(?:№|двор|д\.)\s*/u, '')
    .replace(/^0+(?=\d)/, '');

export const nextNumber = (plan: Plan): number => Math.max(0, ...plan.uchastki.map(({ number }) => number)) + 1;

/** Moves a piece; neighbours that come to lie in one uchastok grow together. */
export function movePiece(plan: Plan, index: number, number: number): Plan {
  const pieces = plan.pieces.map((piece, place) => (place === index ? { ...piece, number } : piece));
  return { ...plan, pieces: grownTogether(pieces) };
}

export function splitPiece(plan: Plan, index: number, after: number): Plan {
  const piece = plan.pieces[index];
  if (piece === undefined || after < piece.from || after >= piece.to) return plan;
  const number = nextNumber(plan);
  const rest = { ...piece, from: after + 1, number };
  const pieces = plan.pieces.flatMap((other, place) => (place === index ? [{ ...piece, to: after }, rest] : [other]));
  return { ...plan, uchastki: [...plan.uchastki, { number, name: '', kind: 'territorial' }], pieces };
}

function grownTogether(pieces: readonly Piece[]): Piece[] {
  const sorted = [...pieces].sort(
    (a, b) => a.number - b.number || a.settlementId.localeCompare(b.settlementId) || a.from - b.from,
  );
  const grown: Piece[] = [];
  for (const piece of sorted) {
    const last = grown.at(-1);
    const isNext =
      last?.settlementId === piece.settlementId && last.number === piece.number && last.to === piece.from - 1;
    if (last !== undefined && isNext) grown[grown.length - 1] = { ...last, to: piece.to };
    else grown.push(piece);
  }
  return grown;
}

/** The division as the act takes it; an uchastok in which nothing lies is not made. */
export function inputOf(plan: Plan, settlements: SettlementsById, groups: readonly PlanGroup[] = []) {
  return plan.uchastki
    .map(({ number, name, kind }) => {
      const pieces = plan.pieces.filter((piece) => piece.number === number);
      const whole = pieces.filter((piece) => isWhole(piece, settlements));
      const divided = pieces.filter((piece) => !isWhole(piece, settlements));
      return {
        ...{ number, name, kind, settlementIds: whole.map(({ settlementId }) => settlementId) },
        households: divided.flatMap(({ settlementId, from, to }) =>
          (settlements.get(settlementId)?.households.slice(from, to + 1) ?? []).map(({ household }) => ({
            ...{ settlementId, household },
          })),
        ),
        ...groupsInput(groups.filter(({ key }) => plan.groups[key] === number)),
      };
    })
    .filter(
      ({ settlementIds, households, unitIds, nationals, keepNamedOf }) =>
        settlementIds.length + households.length + unitIds.length + nationals.length + keepNamedOf.length > 0,
    );
}
