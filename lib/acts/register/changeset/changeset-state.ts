import { isDiscarded } from '../discarded';

export type ChangesetState = 'prepared' | 'applied' | 'undone' | 'discarded';

/** What became of a change to many. */
export const changesetState = (row: { readonly state: string; readonly applied: Date | null }): ChangesetState =>
  // The table's check holds the list of the stored states.
  isDiscarded(row) ? 'discarded' : (row.state as ChangesetState);
