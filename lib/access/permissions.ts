import type { AppointedFunction, CommissionKind } from './functions';

/**
 * How far a function's permission reaches: `within` its territory and all below; `above` strictly below it; its own
 * `body` (commission) only; what its own `office` (soviet, executive committee) has in a commission's stead; its own
 * `person` only.
 */
export type Reach = 'within' | 'above' | 'body' | 'office' | 'person';

export interface Grant {
  readonly functions: readonly AppointedFunction[];
  /** Only of commissions of these kinds. */
  readonly kinds?: readonly CommissionKind[];
  readonly reach: Reach;
}

const ABOVE_VILLAGE = ['volost', 'uezd', 'guberniya', 'republic', 'central'] as const;
const ADMIN: Grant = { functions: ['admin'], reach: 'within' };
const STAFF = ['chair', 'clerk'] as const;
/** What the lower may enter in registers, the commissions above it may too. */
const HIGHER_COMMISSIONS: Grant = { functions: STAFF, kinds: ABOVE_VILLAGE, reach: 'above' };
const SECRETARY: Grant = { functions: ['soviet-secretary'], reach: 'within' };
const OWN_COMMISSION: Grant = { functions: STAFF, reach: 'body' };
const OWN_CHAIR: Grant = { functions: ['chair'], reach: 'body' };
/** art. 33: once a commission has ended, its soviet or executive committee has its complaints. */
const SUCCESSOR: Grant = { functions: ['soviet-secretary', 'executive-officer'], reach: 'office' };
const LOCAL_COMMISSION: Grant = { functions: STAFF, kinds: ['village', 'city-district', 'city'], reach: 'body' };

/** Which functions hold each permission, and how far. A recorder holds all of them in `reconstruct`. */
export const GRANTS = {
  'accounts.open': [ADMIN, { functions: ['chair'], reach: 'within' }],
  'accounts.staff': [ADMIN, { functions: ['chair'], reach: 'body' }],
  'accounts.password': [ADMIN, { functions: ['chair'], reach: 'body' }, { functions: [], reach: 'person' }],
  'territory.shape': [ADMIN, { functions: ['chair'], kinds: ['uezd'], reach: 'within' }],
  'campaign.lead': [ADMIN, { functions: ['chair'], kinds: ['guberniya', 'uezd'], reach: 'within' }],
  'commissions.form': [ADMIN, { functions: STAFF, kinds: ['city', ...ABOVE_VILLAGE], reach: 'above' }],
  'commissions.end': [OWN_CHAIR, ADMIN, { functions: STAFF, kinds: ['city', ...ABOVE_VILLAGE], reach: 'above' }],
  'commissions.appoint-agent': [OWN_CHAIR],
  'elections.announce': [OWN_COMMISSION],
  'register.keep': [{ functions: STAFF, reach: 'within' }, SECRETARY, ADMIN],
  'uchastki.divide': [LOCAL_COMMISSION],
  'lishentsy.keep': [SECRETARY, HIGHER_COMMISSIONS, ADMIN],
  'lishentsy.import': [SECRETARY, { functions: STAFF, reach: 'within' }, ADMIN],
  /** Scans of papers that people were deprived by: for those who keep, check and decide, not for everyone who looks on. */
  'evidence.read': [SECRETARY, { functions: [...STAFF, 'executive-officer'], reach: 'within' }, ADMIN],
  'petitions.keep': [SECRETARY],
  'petitions.decide': [
    { functions: STAFF, kinds: ['guberniya', 'republic'], reach: 'body' },
    { functions: ['executive-officer'], reach: 'office' },
  ],
  'petitions.confirm': [{ functions: ['executive-officer'], reach: 'office' }],
  'lists.compile': [LOCAL_COMMISSION],
  'appeals.file': [OWN_COMMISSION, SUCCESSOR],
  'appeals.hold': [OWN_COMMISSION, SUCCESSOR],
  'appeals.announce': [OWN_COMMISSION, SUCCESSOR],
  'appeals.supervise': [{ functions: STAFF, kinds: ['central'], reach: 'within' }],
  'meetings.convene': [LOCAL_COMMISSION, { functions: ['agent'], reach: 'body' }],
  'meetings.notify': [LOCAL_COMMISSION, { functions: ['agent'], reach: 'person' }],
  'meetings.conduct': [{ functions: ['agent'], reach: 'person' }],
  'read.own': [
    { functions: ['chair', 'clerk', 'agent', 'soviet-secretary', 'executive-officer'], reach: 'within' },
    { functions: ['recorder', 'observer', 'admin'], reach: 'within' },
  ],
  'read.accounts': [ADMIN, { functions: ['chair'], reach: 'within' }],
} as const satisfies Readonly<Record<string, readonly Grant[]>>;

export type Permission = keyof typeof GRANTS;
