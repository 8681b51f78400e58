import type { Actor } from '@/lib/session/actor';
import type { Holder } from '@/lib/store/rows/appeal-route';
import type { ElectionFacts } from '@/lib/store/rows/election';

/** Whether the actor sits in the commission, or in the office that stands in its stead (33). */
export const isOfHolder = (actor: Actor, { commissionId, office }: Holder): boolean =>
  actor.appointments.some(({ commission, territoryId }) =>
    office === null ? commission?.id === commissionId : commission === null && territoryId === office.territoryId,
  );

/** Whose own business a thing is that this holder has, for permission. */
export const scopeOfHolder = ({ commissionId, office }: Holder) =>
  office === null ? { commissionId } : { officeId: office.territoryId };

/** In whose journal its acts stand: an office has its territory's. */
export const journalOfHolder = ({ commissionId, office }: Holder): string => office?.territoryId ?? commissionId;

/** On whose desk its terms lie. */
export const deskOfHolder = ({ commissionId, office }: Holder, { soviet }: Pick<ElectionFacts, 'soviet'>) =>
  office === null ? { commissionId, territoryId: soviet.id } : { commissionId: null, territoryId: office.territoryId };

/** How an answer names the body: a commission by its kind, an office by its own. */
export const bodyOfHolder = (body: string, { office }: Holder): string => office?.kind ?? body;

/** How a step keeps who has it. */
export const storedHolder = ({ commissionId, office }: Holder) => ({
  ...{ commissionId, office: office?.kind ?? null, officeId: office?.territoryId ?? null },
});
