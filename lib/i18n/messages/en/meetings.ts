import type { Words } from '../../words';
import type { meetings as ru } from '../ru/meetings';

export const meetings: Words<typeof ru> = {
  title: 'Meetings',
};
