/**
 * Refusals that tell a page to be older than what it shows: what it offered was done, undone or changed by another since.
 * Loaded anew it shows that. What refuses the very thing typed, or waits for something elsewhere, it would meet again.
 */
export const STALE: ReadonlySet<string> = new Set([
  ...['changed-by', 'changed-meanwhile', 'record-changed-meanwhile', 'household-changed', 'verified-meanwhile'],
  ...['account-closed', 'already-appointed', 'already-dismissed', 'commission-ended', 'information-checked'],
  ...['entry-not-standing', 'entry-not-struck', 'entry-ended-by-decision', 'list-published', 'nothing-to-add'],
  ...['appeal-held', 'appeal-sent', 'appeal-satisfied', 'appeal-refused', 'appeal-announced', 'appeal-kept'],
  ...['appeal-told', 'appeal-passed-on', 'scan-attached', 'scan-detached'],
  ...['petition-filed', 'petition-forwarded', 'petition-approved', 'petition-refused', 'petition-restored'],
  ...['petition-unconfirmed', 'petition-with-executive', 'petition-open'],
  ...['import-reading', 'import-applied', 'import-undone', 'import-discarded', 'import-failed', 'import-not-applied'],
  ...['changeset-not-prepared', 'changeset-not-applied', 'changeset-changed-since'],
  ...['resident-struck', 'resident-not-struck', 'resident-merged', 'resident-not-merged', 'residents-not-same'],
  ...['not-same-already', 'not-marked-not-same', 'age-told-by-year', 'unit-struck'],
  ...['territory-struck', 'territory-not-struck', 'common-list-declared', 'common-list-stands', 'already-summed'],
  ...['meeting-opened', 'meeting-already-convened', 'meeting-not-convened', 'meetings-convened', 'part-convened'],
  ...['marks-closed', 'voting-has-begun', 'presidium-elected', 'already-read-out', 'mode-chosen', 'no-tie'],
  ...['race-voted', 'already-challenged', 'already-signed', 'nothing-to-correct', 'nobody-to-elect'],
]);
