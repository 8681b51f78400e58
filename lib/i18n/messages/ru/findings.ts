import type { FindingCode } from '@/lib/law/codes';
import { afterwards } from './findings/afterwards';
import { appeals } from './findings/appeals';
import { circulars } from './findings/circulars';
import { complaints } from './findings/complaints';
import { congresses } from './findings/congresses';
import { disfranchisement } from './findings/disfranchisement';
import { limits } from './findings/limits';
import { meetings } from './findings/meetings';
import { notices } from './findings/notices';
import { register } from './findings/register';
import { uchastki } from './findings/uchastki';

export const findings = {
  ...notices,
  ...register,
  ...uchastki,
  ...disfranchisement,
  ...meetings,
  ...appeals,
  ...complaints,
  ...afterwards,
  ...limits,
  ...congresses,
  ...circulars,
} as const satisfies Record<FindingCode, string>;
