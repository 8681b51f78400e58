import type { Words } from '../../words';
import type { board as ru } from '../ru/board';

export const board: Words<typeof ru> = {
  title: 'Notice board',
};
