import { z } from 'zod';

export const MANIFEST = 'manifest.json';
/** The folders of the data folder that belong to what the tables say: papers taken in, and tables imported. */
export const FOLDERS = ['evidence', 'uploads'] as const;

const sum = z.object({ part: z.string(), bytes: z.number().int(), sha256: z.string().length(64) });
const table = sum.extend({ name: z.string(), columns: z.array(z.string()), rows: z.number().int() });
const file = sum.extend({ path: z.string() });
const guberniya = z.object({
  name: z.string(),
  migrations: z.array(z.string()),
  sequences: z.record(z.string(), z.string()),
  tables: z.array(table),
});

/** What a backup says of itself: every part with its length and its SHA-256. */
export const manifestSchema = z.object({
  format: z.literal('izbirkom-backup'),
  version: z.literal(1),
  madeAt: z.string(),
  postgres: z.string(),
  /** Where the files lay: the tables name some of them by their whole path. */
  dataFolder: z.string(),
  guberniyas: z.array(guberniya),
  files: z.array(file),
  /** Scans that the tables name and that were not on the disk, or not with the bytes that were taken in. */
  faulty: z.array(z.string()).default([]),
});

/** What a manifest of any version says of the program that wrote it. */
export const versionSchema = z.object({ format: manifestSchema.shape.format, version: z.number().int() });
export const VERSION = manifestSchema.shape.version.value;

export type Manifest = z.output<typeof manifestSchema>;
export type Sum = z.output<typeof sum>;
export type TableSum = z.output<typeof table>;
