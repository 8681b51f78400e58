/** People, whose name is what an entry is about. */
const OF_PEOPLE = [
  ...(['resident', 'entry', 'appeal', 'petition', 'information', 'agent', 'account', 'appointment'] as const),
] as const;
const OF_THINGS = [
  ...(['territory', 'household', 'unit', 'changeset', 'import', 'election', 'meeting', 'list'] as const),
  ...(['commission', 'campaign'] as const),
] as const;

/** What an entry's `subjectId` points at. */
export type SubjectKind = (typeof OF_PEOPLE)[number] | (typeof OF_THINGS)[number];

export const isOfPerson = (kind: SubjectKind): boolean => OF_PEOPLE.some((known) => known === kind);

const BY_AREA: Readonly<Record<string, SubjectKind>> = {
  ...{ accounts: 'account', territory: 'territory', campaign: 'campaign', commissions: 'commission' },
  ...{ elections: 'election', register: 'resident', units: 'unit', uchastki: 'election', lishentsy: 'entry' },
  ...{ petitions: 'petition', appeals: 'appeal', meetings: 'meeting', enterprises: 'unit' },
};

/** Acts that are about something else than most of their area. */
const BY_ACT: Readonly<Record<string, SubjectKind>> = {
  'accounts/appoint': 'appointment',
  'accounts/dismiss': 'appointment',
  'commissions/appoint-agent': 'agent',
  'units/settle': 'territory',
  'register/add-residents': 'territory',
  'register/move-household': 'household',
  'register/merge-households': 'household',
  'register/strike-household': 'household',
  'register/prepare-changeset': 'changeset',
  'register/apply-changeset': 'changeset',
  'register/undo-changeset': 'changeset',
  'register/discard-changeset': 'changeset',
  'register/import-residents': 'import',
  'register/import-settlements': 'import',
  'register/map-import': 'import',
  'register/apply-import': 'import',
  'register/undo-import': 'import',
  'register/discard-import': 'import',
  'lishentsy/import': 'import',
  'lishentsy/report-information': 'information',
  'lishentsy/record-check': 'information',
  'lishentsy/compile': 'list',
  'lishentsy/publish': 'list',
  'lishentsy/send-copies': 'list',
  'lishentsy/receive-copies': 'list',
};

/** What an act is about, by its name; null of an act that is not known here. */
export function subjectKindOf(act: string): SubjectKind | null {
  const [area = ''] = act.split('/');
  return BY_ACT[act] ?? BY_AREA[area] ?? null;
}
