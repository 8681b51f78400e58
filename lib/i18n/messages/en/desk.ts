import type { Words } from '../../words';
import type { desk as ru } from '../ru/desk';

export const desk: Words<typeof ru> = {
  title: 'Today',
};
