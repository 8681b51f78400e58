/** Where a page of the notice board begins and how long it is. */
export interface BoardPage {
  /** From an address that anyone may write. */
  readonly cursor?: string | undefined;
  readonly limit?: number;
}

export const BOARD_PAGE = 500;

/** The number that an address names; nought for what is none. */
export function numberOf(cursor: string | undefined): number {
  return /^\d{1,7}$/.test(cursor ?? '') ? Number(cursor) : 0;
}
