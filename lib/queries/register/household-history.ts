import type { CivilDay } from '@/lib/kernel/civil-day';
import { personName } from '@/lib/kernel/person-name';
import type { QueryContext } from '../query';
import { type HouseholdEventKind, isSame, listPassers, type Passer, type Step, type Yard } from './household-passers';

interface NamedYard extends Yard {
  readonly settlementName: string;
  readonly sovietName: string;
  /** Whether the register there is open to whoever asks. */
  readonly isInSight: boolean;
}

interface NamedPerson {
  /** Null where the record is out of sight. */
  readonly id: string | null;
  readonly name: string;
}

/** What one act did with people of a household. */
interface HouseholdEvent {
  readonly id: string;
  readonly on: CivilDay;
  readonly kind: HouseholdEventKind;
  readonly act: string;
  readonly actorName: string;
  readonly reason: string | null;
  readonly people: readonly NamedPerson[];
  /** Those beyond the first named. */
  readonly more: number;
  readonly other: NamedYard | null;
  readonly into: NamedPerson | null;
  /** The file that brought them. */
  readonly fileName: string | null;
  /** The change to many, in sight, that did it and can still be taken back. */
  readonly changesetId: string | null;
}

interface MovedTo extends NamedYard {
  readonly people: number;
}

interface HouseholdHistory {
  /** The latest first. */
  readonly history: readonly HouseholdEvent[];
  /** Where those who left are written now, when nobody living is left here. */
  readonly movedTo: readonly MovedTo[];
}

const MOST_EVENTS = 200;
const MOST_NAMED = 20;

/** What was ever done with a household, each act as one line. */
export async function findHouseholdHistory(context: QueryContext, here: Yard): Promise<HouseholdHistory> {
  const passers = await listPassers(context.db, here);
  const told = grouped(passers).slice(0, MOST_EVENTS);
  const isEmpty = !passers.some(({ isLiving, yard }) => isLiving && isSame(yard, here));
  const gone = isEmpty ? passers.filter(({ isLiving, yard }) => isLiving && !isSame(yard, here)) : [];
  const names = await findNames(context, told, gone);
  const sees = (passer: Passer): boolean => names.yardOf(passer.yard)?.isInSight === true;
  const history = told.map(
    ([key, [first, ...others]]): HouseholdEvent => ({
      ...{ id: key, on: first.step.on, kind: first.step.kind, act: first.step.act, actorName: first.step.actorName },
      ...{ reason: first.step.reason, fileName: first.step.fileName },
      people: [first, ...others]
        .slice(0, MOST_NAMED)
        .map(({ passer }) => ({ id: sees(passer) ? passer.id : null, name: personName(passer) })),
      more: Math.max(0, 1 + others.length - MOST_NAMED),
      other: first.step.other && names.yardOf(first.step.other),
      changesetId: first.step.undoable && context.sees(first.step.undoable) ? first.step.undoable.changesetId : null,
      into: first.step.intoId === null ? null : (names.people.get(first.step.intoId) ?? null),
    }),
  );
  return { history, movedTo: placesOf(gone, names.yardOf) };
}

type Told = readonly [key: string, steps: readonly [Stepped, ...Stepped[]]];

interface Stepped {
  readonly passer: Passer;
  readonly step: Step;
}

/** By act and by what it did: whatever was done at one moment with people of one lot is one line. */
function grouped(passers: readonly Passer[]): readonly Told[] {
  const groups = new Map<string, [Stepped, ...Stepped[]]>();
  for (const passer of passers)
    for (const step of passer.steps) {
      const { on, at, kind, other, intoId, fileName } = step;
      const key = [on, at, kind, other?.settlementId, other?.household, intoId, fileName].join('|');
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [{ passer, step }]);
      else group.push({ passer, step });
    }
  const order = ([, [{ step }]]: Told): string => `${step.on}|${step.at}`;
  return [...groups].sort((one, other) => (order(one) < order(other) ? 1 : -1));
}

function placesOf(gone: readonly Passer[], yardOf: Named['yardOf']): readonly MovedTo[] {
  const byYard = Map.groupBy(gone, ({ yard }) => `${yard.settlementId}|${yard.household}`);
  return [...byYard.values()]
    .flatMap((people) => {
      const yard = people[0] && yardOf(people[0].yard);
      return yard ? [{ ...yard, people: people.length }] : [];
    })
    .sort((one, other) => other.people - one.people);
}

interface Named {
  readonly yardOf: (yard: Yard) => NamedYard | null;
  readonly people: ReadonlyMap<string, NamedPerson>;
}

async function findNames(context: QueryContext, told: readonly Told[], gone: readonly Passer[]): Promise<Named> {
  const { db } = context;
  const steps = told.flatMap(([, group]) => group);
  const yards = [
    ...steps.flatMap(({ passer, step }) => [passer.yard, ...(step.other === null ? [] : [step.other])]),
    ...gone.map(({ yard }) => yard),
  ];
  const intoIds = steps.flatMap(({ step }) => step.intoId ?? []);
  const [places, others] = await Promise.all([
    db.territory.findMany({
      where: { id: { in: [...new Set(yards.map(({ settlementId }) => settlementId))] } },
      include: { parent: true },
    }),
    db.resident.findMany({ where: { id: { in: [...new Set(intoIds)] } }, include: { soviet: true } }),
  ]);
  const sees = (soviet: { readonly id: string; readonly path: string }): boolean =>
    context.sees({ territoryId: soviet.id, territoryPath: soviet.path });
  const named = new Map(
    places.map((place) => {
      const soviet = (place.kind === 'settlement' || place.kind === 'city-district' ? place.parent : null) ?? place;
      return [place.id, { settlementName: place.name, sovietName: soviet.name, isInSight: sees(soviet) }] as const;
    }),
  );
  return {
    yardOf: (yard) => {
      const place = named.get(yard.settlementId);
      return place === undefined ? null : { ...yard, ...place };
    },
    people: new Map(
      others.map((one) => [one.id, { id: sees(one.soviet) ? one.id : null, name: personName(one) }] as const),
    ),
  };
}
