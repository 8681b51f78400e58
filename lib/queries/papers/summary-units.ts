import type { SummaryData } from '@/lib/papers/kinds/summary';
import type { Db } from '@/lib/store/client';
import type { Turnout } from '../results/figures';
import { territoryName } from './body-names';

type Unit = SummaryData['units'][number];

export interface SummaryUnits {
  readonly unitTitle: string;
  readonly units: readonly Unit[];
}

const unitOf = (turnout: Turnout): Unit => ({
  name: turnout.soviet,
  population: turnout.population,
  electors: turnout.electors,
  disfranchised: turnout.disfranchised,
  present: turnout.present,
  eligible: turnout.eligible,
  meetings: turnout.held + turnout.failed,
  failed: turnout.failed,
  seats: turnout.seats,
  elected: turnout.deputies,
});

const add = (a: Unit, b: Unit, name: string): Unit => ({
  name,
  population: (a.population ?? 0) + (b.population ?? 0),
  electors: a.electors + b.electors,
  disfranchised: a.disfranchised + b.disfranchised,
  present: a.present + b.present,
  eligible: (a.eligible ?? 0) + (b.eligible ?? 0),
  meetings: a.meetings + b.meetings,
  failed: a.failed + b.failed,
  seats: a.seats + b.seats,
  elected: a.elected + b.elected,
});

/** The rows of a summary: uchastki of one soviet, soviets of a volost, volosts and cities of an uezd, and so on up. */
export async function summaryUnits(
  db: Db,
  territory: { readonly id: string; readonly kind: string },
  soviets: readonly Turnout[],
): Promise<SummaryUnits> {
  const [only] = soviets;
  if (territory.kind === 'selsoviet' || territory.kind === 'city')
    return { unitTitle: 'Участок', units: only?.electionId == null ? [] : await listUchastki(db, only.electionId) };
  const parts = await db.territory.findMany({ where: { parentId: territory.id }, orderBy: { name: 'asc' } });
  if (parts.some(({ kind }) => kind === 'selsoviet')) return { unitTitle: 'Совет', units: soviets.map(unitOf) };
  const paths = await db.territory.findMany({
    where: { id: { in: soviets.map(({ sovietId }) => sovietId) } },
    select: { id: true, path: true },
  });
  const pathOf = new Map(paths.map(({ id, path }) => [id, path]));
  const units = parts.flatMap((part) => {
    const within = soviets.filter(({ sovietId }) => `${pathOf.get(sovietId)}.`.startsWith(`${part.path}.`)).map(unitOf);
    const [first, ...others] = within;
    if (first === undefined) return [];
    const name = territoryName(part);
    return [others.reduce((sum, unit) => add(sum, unit, name), { ...first, name })];
  });
  return { unitTitle: 'Территория', units };
}

const listUchastki = (db: Db, electionId: string) => db.$queryRaw<Unit[]>`
  SELECT '№ ' || u.number || CASE WHEN u.name = '' THEN '' ELSE ', ' || u.name END AS name, u.population, u.electors,
    coalesce(d.count, 0) AS disfranchised, coalesce(m.present, 0) AS present, coalesce(m.eligible, 0) AS eligible, coalesce(m.meetings, 0) AS meetings,
    coalesce(m.failed, 0) AS failed, u.seats, coalesce(m.elected, 0) AS elected
  FROM uchastok u
  LEFT JOIN LATERAL (
    SELECT count(*)::int AS count FROM enrolled r WHERE r.uchastok_id = u.id AND r.franchise = 'disfranchised'
      AND r.struck_on IS NULL AND r.merged_into_id IS NULL
  ) d ON true
  LEFT JOIN LATERAL (
    SELECT (sum(x.present) FILTER (WHERE x.state IN ('closed', 'signed')))::int AS present,
      (sum(x.eligible) FILTER (WHERE x.state IN ('closed', 'signed')))::int AS eligible,
      (count(*) FILTER (WHERE x.state IN ('closed', 'signed', 'failed')))::int AS meetings,
      (count(*) FILTER (WHERE x.state = 'failed'))::int AS failed,
      (sum((SELECT count(*) FROM elected_person ep WHERE ep.meeting_id = x.id AND ep.race = 'deputies'))
        FILTER (WHERE x.state = 'signed'))::int AS elected
    FROM meeting x WHERE x.uchastok_id = u.id
  ) m ON true
  WHERE u.election_id = ${electionId}::uuid ORDER BY u.number`;
