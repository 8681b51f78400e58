import type { Words } from '../../words';
import type { journal as ru } from '../ru/journal';

export const journal: Words<typeof ru> = {
  title: 'Журнал',
};
