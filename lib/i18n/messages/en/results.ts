import type { Words } from '../../words';
import type { results as ru } from '../ru/results';

export const results: Words<typeof ru> = {
  title: 'Results',
};
