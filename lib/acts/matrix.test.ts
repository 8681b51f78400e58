import { describe, expect, test } from 'vitest';
import type { AccessActor, ActorAppointment, Scope } from '@/lib/access/actor';
import { couldEver, findAllowing, isOwn } from '@/lib/access/allow';
import { type AppointedFunction, COMMISSION_FUNCTIONS, COMMISSION_KINDS, FUNCTIONS } from '@/lib/access/functions';
import { ACTS } from './registry';

/** What may be asked of an appointment, in the words of the contract; written apart from the declarations under test. */
const WHO = {
  admin: ({ held, at }) => held.function === 'admin' && at !== 'outside' && at !== 'above',
  'a commission’s chair, for its own': ({ held, at }) => held.function === 'chair' && at === 'own',
  'a commission’s chair': ({ held, at }) => held.function === 'chair' && (at === 'own' || at === 'below'),
  'uezd chair': ({ held, at }) => isOf(held, ['chair'], ['uezd']) && (at === 'own' || at === 'below'),
  'guberniya or uezd chair': ({ held, at }) =>
    isOf(held, ['chair'], ['uezd', 'guberniya']) && (at === 'own' || at === 'below'),
  'the commission above': ({ held, at }) => isOf(held, STAFF, HIGHER) && at === 'below',
  'the registers’ commissions above': ({ held, at }) => isOf(held, STAFF, ABOVE_VILLAGE) && at === 'below',
  'its commission': ({ held, at }) => isOf(held, STAFF) && at === 'own',
  'the soviet or committee in its stead': ({ held, at }) =>
    (held.function === 'soviet-secretary' || held.function === 'executive-officer') && at === 'own',
  'its chair': ({ held, at }) => isOf(held, ['chair']) && at === 'own',
  'village or city commission': ({ held, at }) => isOf(held, STAFF, LOCAL) && at === 'own',
  clerk: ({ held, at }) => isOf(held, STAFF) && (at === 'own' || at === 'below'),
  'soviet secretary': ({ held, at }) => held.function === 'soviet-secretary' && (at === 'own' || at === 'below'),
  'its agent': ({ held, at }) => held.function === 'agent' && at === 'own',
  'the agent': ({ held, at, isTheirs }) => held.function === 'agent' && isTheirs && (at === 'own' || at === 'below'),
  'anyone for their own': ({ isTheirs }) => isTheirs,
  'guberniya commission': ({ held, at }) => isOf(held, STAFF, ['guberniya', 'republic']) && at === 'own',
  'executive officer': ({ held, at }) => held.function === 'executive-officer' && at === 'own',
  'central commission': ({ held, at }) => isOf(held, STAFF, ['central']) && (at === 'own' || at === 'below'),
} satisfies Record<string, (tried: Tried) => boolean>;
type Who = keyof typeof WHO;

const STAFF = ['chair', 'clerk'] as const;
const LOCAL = ['village', 'city-district', 'city'];
const ABOVE_VILLAGE = ['volost', 'uezd', 'guberniya', 'republic', 'central'];
const HIGHER = ['city', ...ABOVE_VILLAGE];

const isOf = (
  held: ActorAppointment,
  functions: readonly AppointedFunction[],
  kinds: readonly string[] = COMMISSION_KINDS,
): boolean => functions.includes(held.function) && held.commission !== null && kinds.includes(held.commission.kind);

const REGISTER: readonly Who[] = ['clerk', 'soviet secretary', 'admin'];
const KEEPERS: readonly Who[] = ['soviet secretary', 'the registers’ commissions above', 'admin'];
const LOCALS: readonly Who[] = ['village or city commission'];
const BODY: readonly Who[] = ['its commission'];
const HOLDERS: readonly Who[] = ['its commission', 'the soviet or committee in its stead'];
const AGENT: readonly Who[] = ['the agent'];

/** Every act with those who may do it, as the contract says. An act without a row here fails. */
const ROWS: Readonly<Record<string, readonly Who[]>> = {
  'accounts/open': ['admin', 'a commission’s chair'],
  'accounts/appoint': ['admin', 'a commission’s chair, for its own'],
  'accounts/dismiss': ['admin', 'a commission’s chair, for its own'],
  'accounts/close': ['admin', 'a commission’s chair, for its own'],
  'accounts/set-password': ['admin', 'a commission’s chair, for its own', 'anyone for their own'],
  'territory/add': ['admin', 'uezd chair'],
  // Of a settlement no more than its people, versts and nationality: the rest is tried with the act itself.
  'territory/amend': REGISTER,
  'territory/move': ['admin', 'uezd chair'],
  'territory/merge': ['admin', 'uezd chair'],
  'territory/strike': ['admin', 'uezd chair'],
  'territory/restore': ['admin', 'uezd chair'],
  'territory/join': REGISTER,
  'campaign/open': ['admin', 'guberniya or uezd chair'],
  'campaign/set-day': ['admin', 'guberniya or uezd chair'],
  'commissions/form': ['admin', 'the commission above'],
  'commissions/appoint-agent': ['its chair'],
  'commissions/end': ['its chair', 'the commission above', 'admin'],
  'elections/announce': BODY,
  'register/import-settlements': REGISTER,
  'register/import-residents': REGISTER,
  'register/map-import': REGISTER,
  'register/apply-import': REGISTER,
  'register/undo-import': REGISTER,
  'register/discard-import': REGISTER,
  'register/add-resident': REGISTER,
  'register/amend-resident': REGISTER,
  'register/add-residents': REGISTER,
  'register/merge-residents': REGISTER,
  'register/mark-not-same': REGISTER,
  'register/unmark-not-same': REGISTER,
  'register/settle-age': REGISTER,
  'register/strike-resident': REGISTER,
  'register/move-resident': REGISTER,
  'register/unmerge-residents': REGISTER,
  'register/unstrike-resident': REGISTER,
  'register/move-household': REGISTER,
  'register/merge-households': REGISTER,
  'register/strike-household': REGISTER,
  'register/prepare-changeset': REGISTER,
  'register/apply-changeset': REGISTER,
  'register/undo-changeset': REGISTER,
  'register/discard-changeset': REGISTER,
  'register/read-names-anew': REGISTER,
  'units/add': REGISTER,
  'units/amend': REGISTER,
  'units/strike': REGISTER,
  'units/restore': REGISTER,
  'units/join': REGISTER,
  'units/assign': REGISTER,
  'units/import': REGISTER,
  'units/release': REGISTER,
  'units/settle': REGISTER,
  'uchastki/adopt': LOCALS,
  'uchastki/allot-seats': LOCALS,
  'enterprises/declare-list': LOCALS,
  'enterprises/withdraw-lists': LOCALS,
  'enterprises/sum-votes': LOCALS,
  'enterprises/settle-tie': LOCALS,
  'lishentsy/report-information': KEEPERS,
  'lishentsy/record-check': KEEPERS,
  'lishentsy/enter': KEEPERS,
  'lishentsy/amend': KEEPERS,
  'lishentsy/strike': KEEPERS,
  'lishentsy/reinstate': KEEPERS,
  'lishentsy/attach-scan': KEEPERS,
  'lishentsy/detach-scan': KEEPERS,
  'lishentsy/import': ['soviet secretary', 'clerk', 'admin'],
  'lishentsy/compile': LOCALS,
  'lishentsy/verify': LOCALS,
  'lishentsy/publish': LOCALS,
  'lishentsy/send-copies': LOCALS,
  'lishentsy/receive-copies': LOCALS,
  'petitions/file': ['soviet secretary'],
  'petitions/conclude': ['soviet secretary'],
  'petitions/decide': ['guberniya commission', 'executive officer'],
  'petitions/confirm': ['executive officer'],
  'appeals/file': HOLDERS,
  'appeals/forward': HOLDERS,
  'appeals/receive': HOLDERS,
  'appeals/decide': HOLDERS,
  'appeals/announce': HOLDERS,
  'appeals/supervise': ['central commission'],
  'appeals/attach-scan': HOLDERS,
  'appeals/detach-scan': HOLDERS,
  'meetings/convene': [...LOCALS, 'its agent'],
  'meetings/serve-notices': [...LOCALS, 'the agent'],
  'meetings/open': AGENT,
  'meetings/mark-present': AGENT,
  'meetings/count': AGENT,
  'meetings/elect-presidium': AGENT,
  'meetings/read-out': AGENT,
  'meetings/choose-mode': AGENT,
  'meetings/nominate': AGENT,
  'meetings/challenge': AGENT,
  'meetings/vote': AGENT,
  'meetings/settle-tie': AGENT,
  'meetings/correct': AGENT,
  'meetings/close': AGENT,
  'meetings/sign': AGENT,
};

type Position = 'own' | 'below' | 'above' | 'outside';
interface Tried {
  readonly held: ActorAppointment;
  readonly at: Position;
  readonly isTheirs: boolean;
}

const CAMPAIGN = 'campaign';
const isOfCommission = (held: AppointedFunction) => COMMISSION_FUNCTIONS.some((known) => known === held);

const appointment = (held: AppointedFunction, kind: (typeof COMMISSION_KINDS)[number] | null): ActorAppointment => ({
  ...{ id: 'appointment', function: held, territoryId: 'b', territoryPath: 'a.b', territoryName: 'B' },
  commission: kind === null ? null : { id: 'commission-b', kind },
  campaignId: CAMPAIGN,
});

const APPOINTMENTS: readonly ActorAppointment[] = FUNCTIONS.flatMap((held) =>
  isOfCommission(held) ? COMMISSION_KINDS.map((kind) => appointment(held, kind)) : [appointment(held, null)],
);

const PLACES: Readonly<Record<Position, Pick<Scope, 'territoryId' | 'territoryPath' | 'commissionId' | 'officeId'>>> = {
  own: { territoryId: 'b', territoryPath: 'a.b', commissionId: 'commission-b', officeId: 'b' },
  below: { territoryId: 'c', territoryPath: 'a.b.c', commissionId: 'commission-c', officeId: 'c' },
  above: { territoryId: 'a', territoryPath: 'a', commissionId: 'commission-a', officeId: 'a' },
  outside: { territoryId: 'd', territoryPath: 'a.bb', commissionId: 'commission-d', officeId: 'd' },
};
const POSITIONS = Object.keys(PLACES) as Position[];

const TRIED: readonly Tried[] = APPOINTMENTS.flatMap((held) =>
  POSITIONS.flatMap((at) => [true, false].map((isTheirs) => ({ held, at, isTheirs }))),
);

const describeTried = ({ held, at, isTheirs }: Tried): string =>
  [held.function, held.commission?.kind, at, isTheirs && 'theirs'].filter(Boolean).join(' · ');

function mayDo(act: (typeof ACTS)[number], { held, at, isTheirs }: Tried, mode: 'conduct' | 'reconstruct'): boolean {
  const actor: AccessActor = { accountId: 'self', name: 'A', appointments: [held] };
  const scope = { ...PLACES[at], campaignId: CAMPAIGN, mode, accountId: isTheirs ? 'self' : 'another' };
  if (!couldEver(actor, act.permission)) return false;
  return findAllowing(actor, act.permission, scope) !== null || isOwn(actor, act.permission, scope);
}

describe.each(ACTS.map((act) => [act.name, act] as const))('%s', (name, act) => {
  const row = ROWS[name];

  test('stands in the contract’s table', () => {
    expect(row, `who may do ${name}?`).toBeDefined();
  });

  test('is done by whom the contract names and by nobody else, within the territory and out of it', () => {
    const expected = TRIED.filter((tried) => (row ?? []).some((who) => WHO[who](tried))).map(describeTried);
    expect(TRIED.filter((tried) => mayDo(act, tried, 'conduct')).map(describeTried)).toEqual(expected);
  });

  test('is done by the recorder in reconstruct alone, and within the territory alone', () => {
    const recorder = TRIED.filter(({ held, isTheirs }) => held.function === 'recorder' && !isTheirs);
    expect(recorder.filter((tried) => mayDo(act, tried, 'conduct'))).toEqual([]);
    const where = recorder.filter((tried) => mayDo(act, tried, 'reconstruct')).map(({ at }) => at);
    expect(where).toEqual(['own', 'below']);
  });
});

test('an appointment of another campaign allows nothing in this one', () => {
  const actor: AccessActor = { accountId: 'self', name: 'A', appointments: [appointment('chair', 'village')] };
  const scope = { ...PLACES.own, campaignId: 'another campaign' };
  expect(findAllowing(actor, 'elections.announce', scope)).toBeNull();
});
