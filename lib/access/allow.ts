import type { AccessActor, ActorAppointment, Scope } from './actor';
import { GRANTS, type Grant, type Permission } from './permissions';

/** Whether `path` is the territory at `top` or lies below it; everything lies below the whole, whose path is empty. */
export const isWithin = (path: string, top: string): boolean =>
  top === '' || path === top || path.startsWith(`${top}.`);

const inCampaign = (appointment: ActorAppointment, scope: Scope): boolean =>
  appointment.campaignId === null || scope.campaignId === undefined || appointment.campaignId === scope.campaignId;

function reaches(grant: Grant, appointment: ActorAppointment, actor: AccessActor, scope: Scope): boolean {
  switch (grant.reach) {
    case 'within':
      return isWithin(scope.territoryPath, appointment.territoryPath);
    case 'above':
      return (
        scope.territoryPath !== appointment.territoryPath && isWithin(scope.territoryPath, appointment.territoryPath)
      );
    case 'body':
      return appointment.commission !== null && appointment.commission.id === scope.commissionId;
    case 'office':
      return appointment.territoryId === scope.officeId;
    case 'person':
      return actor.accountId === scope.accountId && isWithin(scope.territoryPath, appointment.territoryPath);
  }
}

function holds(grant: Grant, appointment: ActorAppointment): boolean {
  if (!grant.functions.includes(appointment.function)) return false;
  return (
    grant.kinds === undefined || (appointment.commission !== null && grant.kinds.includes(appointment.commission.kind))
  );
}

const grantsOf = (permission: Permission): readonly Grant[] => GRANTS[permission];

/** Whether any of the actor's functions could ever hold the permission, wherever the thing lies. */
export function couldEver(actor: AccessActor, permission: Permission): boolean {
  if (grantsOf(permission).some((grant) => grant.functions.length === 0)) return true;
  return actor.appointments.some(
    (appointment) =>
      appointment.function === 'recorder' || grantsOf(permission).some((grant) => holds(grant, appointment)),
  );
}

/** Whether the thing lies in sight of any appointment; what does not must not be told apart from what is not there. */
export function isVisible(actor: AccessActor, scope: Scope): boolean {
  if (scope.accountId === actor.accountId) return true;
  return actor.appointments.some(
    (appointment) =>
      inCampaign(appointment, scope) &&
      (isWithin(scope.territoryPath, appointment.territoryPath) ||
        (appointment.commission !== null && appointment.commission.id === scope.commissionId) ||
        appointment.territoryId === scope.officeId),
  );
}

/** The appointment under which the actor may do this on this thing; null when none allows it. */
export function findAllowing(actor: AccessActor, permission: Permission, scope: Scope): ActorAppointment | null {
  const candidates = actor.appointments.filter((appointment) => inCampaign(appointment, scope));
  for (const grant of grantsOf(permission)) {
    const found = candidates.find(
      (appointment) => holds(grant, appointment) && reaches(grant, appointment, actor, scope),
    );
    if (found !== undefined) return found;
  }
  return scope.mode === 'reconstruct'
    ? (candidates.find(
        (appointment) =>
          appointment.function === 'recorder' && isWithin(scope.territoryPath, appointment.territoryPath),
      ) ?? null)
    : null;
}

/** Whether a person may do this to their own account, whatever they are appointed to. */
export const isOwn = (actor: AccessActor, permission: Permission, scope: Scope): boolean =>
  scope.accountId === actor.accountId && grantsOf(permission).some((grant) => grant.functions.length === 0);
