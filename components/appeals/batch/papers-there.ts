import type { AppealItem } from '../appeal-item';

export const APPEAL_PAPERS = ['appeal', 'conclusion', 'decision', 'announcement'] as const;
export type AppealPaper = (typeof APPEAL_PAPERS)[number];

type Come = Pick<AppealItem, 'state' | 'holder' | 'mayDecide' | 'article'>;

const FINAL = ['satisfied', 'refused', 'announced'];
/** Where a complaint comes only by the refusal of another body. */
const AFTER_REFUSAL = ['uezd', 'guberniya', 'republic', 'executive'];

/** Whether a complaint that has come so far can have such a paper: what nobody has written yet is not offered (28–31). */
export function mayHave(paper: AppealPaper, { state, holder, mayDecide, article }: Come): boolean {
  if (paper === 'appeal') return true;
  if (FINAL.includes(state)) return true;
  if (paper === 'decision') return AFTER_REFUSAL.includes(holder ?? '');
  // A village writes its conclusion when it sends the complaint on; the commissions of towns decide without one.
  return paper === 'conclusion' && mayDecide && !/^3[01]/.test(article);
}
