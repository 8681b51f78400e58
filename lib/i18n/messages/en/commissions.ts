import type { Words } from '../../words';
import type { commissions as ru } from '../ru/commissions';

export const commissions: Words<typeof ru> = {
  title: 'Commissions',
};
