import { ACCOUNTS_QUERIES } from './accounts/queries';
import { APPEALS_QUERIES } from './appeals/queries';
import { CAMPAIGN_QUERIES } from './campaign/queries';
import { COMMISSIONS_QUERIES } from './commissions/queries';
import { DESK_QUERIES } from './desk/queries';
import { ELECTIONS_QUERIES } from './elections/queries';
import { ENTERPRISES_QUERIES } from './enterprises/queries';
import { FINDINGS_QUERIES } from './findings/queries';
import { JOURNAL_QUERIES } from './journal/queries';
import { LISHENTSY_QUERIES } from './lishentsy/queries';
import { MEETINGS_QUERIES } from './meetings/queries';
import { PETITIONS_QUERIES } from './petitions/queries';
import type { AnyQuery } from './query';
import { REGISTER_QUERIES } from './register/queries';
import { RESULTS_QUERIES } from './results/queries';
import { TERRITORY_QUERIES } from './territory/queries';
import { UCHASTKI_QUERIES } from './uchastki/queries';
import { UNITS_QUERIES } from './units/queries';

/** Every query that a program may ask by name. */
export const QUERIES: readonly AnyQuery[] = [
  ...ACCOUNTS_QUERIES,
  ...TERRITORY_QUERIES,
  ...CAMPAIGN_QUERIES,
  ...COMMISSIONS_QUERIES,
  ...ELECTIONS_QUERIES,
  ...REGISTER_QUERIES,
  ...UNITS_QUERIES,
  ...UCHASTKI_QUERIES,
  ...ENTERPRISES_QUERIES,
  ...LISHENTSY_QUERIES,
  ...PETITIONS_QUERIES,
  ...APPEALS_QUERIES,
  ...MEETINGS_QUERIES,
  ...DESK_QUERIES,
  ...JOURNAL_QUERIES,
  ...RESULTS_QUERIES,
  ...FINDINGS_QUERIES,
];

const byName = new Map(QUERIES.map((query) => [query.name, query]));

export const findQuery = (name: string): AnyQuery | null => byName.get(name) ?? null;
