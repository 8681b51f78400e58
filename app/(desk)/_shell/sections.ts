import type { AccessActor } from '@/lib/access/actor';
import { couldEver } from '@/lib/access/allow';
import type { CommissionKind } from '@/lib/access/functions';
import type { Permission } from '@/lib/access/permissions';

/** The sections of the desk in the order of the campaign. */
export const SECTIONS = [
  { href: '/desk', area: 'desk', permission: 'read.own' },
  { href: '/register', area: 'register', permission: 'read.own' },
  { href: '/units', area: 'units', permission: 'read.own', commissions: ['city', 'city-district'] },
  { href: '/uchastki', area: 'uchastki', permission: 'read.own', covers: ['/units'] },
  { href: '/lishentsy', area: 'lishentsy', permission: 'read.own', covers: ['/petitions'] },
  { href: '/appeals', area: 'appeals', permission: 'read.own' },
  { href: '/meetings', area: 'meetings', permission: 'read.own' },
  { href: '/results', area: 'results', permission: 'read.own' },
  { href: '/territory', area: 'territory', permission: 'read.own', part: 'founding' },
  { href: '/campaign', area: 'campaign', permission: 'read.own', covers: ['/elections'] },
  { href: '/commissions', area: 'commissions', permission: 'read.own' },
  { href: '/accounts', area: 'accounts', permission: 'read.accounts' },
  { href: '/findings', area: 'findingsList', permission: 'read.own', part: 'record' },
  { href: '/journal', area: 'journal', permission: 'read.own' },
] as const satisfies readonly {
  readonly href: string;
  readonly area: string;
  readonly permission: Permission;
  readonly part?: 'founding' | 'record';
  /** Other roots whose pages belong to it; a section of its own comes first. */
  readonly covers?: readonly string[];
  /** Of use to commissions of these kinds alone; others come to it by a link. */
  readonly commissions?: readonly CommissionKind[];
}[];
export type Section = (typeof SECTIONS)[number];

/** The sections that some appointment of the actor opens. */
export const sectionsOf = (actor: AccessActor): readonly Section[] =>
  SECTIONS.filter(
    (section) =>
      couldEver(actor, section.permission) && (!('commissions' in section) || isOf(actor, section.commissions)),
  );

const isOf = (actor: AccessActor, kinds: readonly CommissionKind[]): boolean =>
  actor.appointments.some(({ commission }) => commission !== null && kinds.includes(commission.kind));
