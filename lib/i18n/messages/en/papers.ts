import type { Words } from '../../words';
import type { papers as ru } from '../ru/papers';

export const papers: Words<typeof ru> = {
  title: 'Papers',
};
