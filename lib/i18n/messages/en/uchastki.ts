import type { Words } from '../../words';
import type { uchastki as ru } from '../ru/uchastki';

export const uchastki: Words<typeof ru> = {
  title: 'Uchastki',
};
