import { expect, test } from 'vitest';
import { APPEAL_PAPERS, mayHave } from './papers-there';

const papers = (state: string, holder: string, mayDecide: boolean, article: string) =>
  APPEAL_PAPERS.filter((paper) => mayHave(paper, { state, holder, mayDecide, article }));

test.each([
  ['held', 'village', false, '28', ['appeal']],
  ['sent', 'volost', true, '29', ['appeal', 'conclusion']],
  ['held', 'uezd', true, '29', ['appeal', 'conclusion', 'decision']],
  ['held', 'city', true, '30', ['appeal']],
  ['sent', 'guberniya', true, '31', ['appeal', 'decision']],
  ['satisfied', 'village', false, '29', ['appeal', 'conclusion', 'decision', 'announcement']],
])(
  'art. 28–31: of a complaint %s at %s only papers that can be there are offered',
  (state, holder, mayDecide, article, there) => {
    expect(papers(state, holder, mayDecide, article)).toEqual(there);
  },
);
