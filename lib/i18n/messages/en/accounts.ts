import type { Words } from '../../words';
import type { accounts as ru } from '../ru/accounts';

export const accounts: Words<typeof ru> = {
  title: 'Accounts',
};
