import type { Words } from '../../words';
import type { elections as ru } from '../ru/elections';

export const elections: Words<typeof ru> = {
  title: 'Вибори',
};
