import type { Words } from '../../words';
import type { campaign as ru } from '../ru/campaign';

export const campaign: Words<typeof ru> = {
  title: 'Кампанія',
};
