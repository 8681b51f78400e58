/** What an account may be appointed to. The first three are of a commission, the others over a territory. */
export const FUNCTIONS = [
  'chair',
  'clerk',
  'agent',
  'soviet-secretary',
  'executive-officer',
  'recorder',
  'observer',
  'admin',
] as const;
export type AppointedFunction = (typeof FUNCTIONS)[number];

export const COMMISSION_FUNCTIONS = ['chair', 'clerk', 'agent'] as const satisfies readonly AppointedFunction[];

/** Kinds of commission, the lowest first; a raion's is `volost`, an okrug's `uezd`, an oblast's or krai's `guberniya`. */
export const COMMISSION_KINDS = [
  'village',
  'city-district',
  'city',
  'volost',
  'uezd',
  'guberniya',
  'republic',
  'central',
] as const;
export type CommissionKind = (typeof COMMISSION_KINDS)[number];

/** Whether it acts for a soviet or an executive committee itself, not for a commission. */
export const isOfOffice = (held: AppointedFunction): boolean =>
  held === 'soviet-secretary' || held === 'executive-officer';
