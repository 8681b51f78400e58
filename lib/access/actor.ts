import type { AppointedFunction, CommissionKind } from './functions';

/** The whole guberniya, above every root: where the first admin is appointed before there is any territory. */
export const WHOLE = { territoryId: '00000000-0000-0000-0000-000000000000', territoryPath: '' } as const;

/** One appointment as access reads it: the function, and the commission or the territory where it holds. */
export interface ActorAppointment {
  readonly id: string;
  readonly function: AppointedFunction;
  readonly commission: { readonly id: string; readonly kind: CommissionKind } | null;
  readonly territoryId: string;
  readonly territoryPath: string;
  readonly territoryName: string;
  /** Null: in every campaign (an appointment over a territory that names none). */
  readonly campaignId: string | null;
}

/** Who acts: an account with its appointments, as they are now. */
export interface AccessActor {
  readonly accountId: string;
  readonly name: string;
  readonly appointments: readonly ActorAppointment[];
}

/** Where the thing lies that an act touches, and whose it is. */
export interface Scope {
  readonly territoryId: string;
  readonly territoryPath: string;
  readonly campaignId?: string;
  /** The commission whose own business it is: the one that made the list, holds the complaint, leads the election. */
  readonly commissionId?: string;
  /** The territory whose soviet or executive committee has it in an ended commission's stead (33). */
  readonly officeId?: string;
  /** The one account whose own business it is: an agent's meeting, a person's own password. */
  readonly accountId?: string;
  /** `reconstruct` opens every act to the recorder. */
  readonly mode?: 'conduct' | 'reconstruct';
}
