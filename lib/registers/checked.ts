/** What a check makes of a row: its value, or every reason against it, the first of which is the one that counts. */
export type Checked<V, R extends string> =
  | { readonly kind: 'value'; readonly value: V }
  | { readonly kind: 'rejected'; readonly reasons: readonly [R, ...R[]] }
  /** The row belongs to another territory than the one the file was given for; it is told apart, not rejected. */
  | { readonly kind: 'outside' }
  /** The row names what is stored already, as it says itself or as its paper shows. */
  | { readonly kind: 'known'; readonly id: string };

export const passed = <V>(value: V): { readonly kind: 'value'; readonly value: V } => ({ kind: 'value', value });

/** The reasons that hold, in the order of the table; null when none does. */
export function reasonsOf<R extends string>(tests: readonly (readonly [R, boolean])[]): readonly [R, ...R[]] | null {
  const [first, ...rest] = tests.filter(([, holds]) => holds).map(([reason]) => reason);
  return first === undefined ? null : [first, ...rest];
}
