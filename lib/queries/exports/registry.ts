import type { AnyExport } from './export-query';
import { HISTORY_EXPORTS } from './histories';
import { IMPORT_EXPORTS } from './import-rows';
import { LISHENTSY_EXPORTS } from './lishentsy';
import { MEETING_EXPORTS } from './meetings';
import { REGISTER_EXPORTS } from './register';
import { TERRITORY_EXPORTS } from './territory';
import { WORK_EXPORTS } from './work';

/** Every list that can be had as a table. */
export const EXPORTS: readonly AnyExport[] = [
  ...REGISTER_EXPORTS,
  ...HISTORY_EXPORTS,
  ...IMPORT_EXPORTS,
  ...LISHENTSY_EXPORTS,
  ...TERRITORY_EXPORTS,
  ...MEETING_EXPORTS,
  ...WORK_EXPORTS,
];

const byKind = new Map<string, AnyExport>(EXPORTS.map((one) => [one.kind, one]));

export const findExport = (kind: string): AnyExport | null => byKind.get(kind) ?? null;
