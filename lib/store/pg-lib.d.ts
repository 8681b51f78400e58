declare module 'pg/lib/utils.js' {
  /** A value as `pg` writes it in a statement's place; null for SQL's. */
  export function prepareValue(value: unknown): Buffer | string | null;
}
