import { ACCOUNTS_ACTS } from './accounts/acts';
import type { AnyAct } from './act';
import { APPEALS_ACTS } from './appeals/acts';
import { CAMPAIGN_ACTS } from './campaign/acts';
import { COMMISSIONS_ACTS } from './commissions/acts';
import { ELECTIONS_ACTS } from './elections/acts';
import { ENTERPRISES_ACTS } from './enterprises/acts';
import { LISHENTSY_ACTS } from './lishentsy/acts';
import { MEETINGS_ACTS } from './meetings/acts';
import { PETITIONS_ACTS } from './petitions/acts';
import { REGISTER_ACTS } from './register/acts';
import { TERRITORY_ACTS } from './territory/acts';
import { UCHASTKI_ACTS } from './uchastki/acts';
import { UNITS_ACTS } from './units/acts';

/** Every act there is. Screens, the HTTP calls, OpenAPI, the permission matrix and its test all come from this list. */
export const ACTS: readonly AnyAct[] = [
  ...ACCOUNTS_ACTS,
  ...TERRITORY_ACTS,
  ...CAMPAIGN_ACTS,
  ...COMMISSIONS_ACTS,
  ...ELECTIONS_ACTS,
  ...REGISTER_ACTS,
  ...UNITS_ACTS,
  ...UCHASTKI_ACTS,
  ...ENTERPRISES_ACTS,
  ...LISHENTSY_ACTS,
  ...PETITIONS_ACTS,
  ...APPEALS_ACTS,
  ...MEETINGS_ACTS,
];

const byName = new Map(ACTS.map((act) => [act.name, act]));

export const findAct = (name: string): AnyAct | null => byName.get(name) ?? null;
