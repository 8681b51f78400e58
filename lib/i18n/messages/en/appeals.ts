import type { Words } from '../../words';
import type { appeals as ru } from '../ru/appeals';

export const appeals: Words<typeof ru> = {
  title: 'Complaints',
};
