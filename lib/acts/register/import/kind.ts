import type { ActContext } from '@/lib/acts/act';
import type { Refusal } from '@/lib/acts/refusal';
import type { Result } from '@/lib/kernel/result';
import type { RegisterKind } from '@/lib/registers/columns';
import type { Tally, Verdicts } from '@/lib/registers/examine';
import type { Table } from '@/lib/registers/table';
import type { Db, Tx } from '@/lib/store/client';
import type { CopyValue } from '@/lib/store/copy-text';
import type { ImportModel } from '@/lib/store/generated/models/Import';
import type { TerritoryModel } from '@/lib/store/generated/models/Territory';

export type ImportRow = ImportModel;
export type ByHand = Readonly<Record<string, number | string | null>>;

/** An import on its way: its row, and the territory that the file was given for. */
export interface ImportJob {
  readonly row: ImportRow;
  readonly territory: TerritoryModel;
  /** Columns set by hand. */
  readonly byHand: ByHand;
}

/** What an examination is told and asked as it goes; passed on to `lib/registers`. */
export interface Progress {
  readonly onProgress: (tally: Tally) => Promise<void>;
}

/** Counts of what was made, for the answer and the journal. */
export type Applied = Readonly<Record<string, number>>;

/** A table of a kind's own, where the values of valid rows wait column by column beside import and line. */
export interface StagedApart {
  readonly table: 'import_resident';
  readonly columns: readonly string[];
  /** The cells of a value, in the order of the columns. */
  cellsOf(value: object): readonly CopyValue[];
}

/** What each kind of register does with the one import machinery. */
export interface ImportKind {
  readonly kind: RegisterKind;
  /** Where the values of valid rows go; left out, to `import_row.value` as JSON. */
  readonly stagedApart?: StagedApart;
  /** Reads and checks every row. */
  examine(db: Db, job: ImportJob, table: Table, progress: Progress): Verdicts<object, string>;
  /** Makes of the valid rows what they stand for, inside the act's one transaction. */
  apply(tx: Tx, job: ImportJob, context: ActContext): Promise<Result<Applied, Refusal>>;
  /** Names of the acts, done since, that rest on what the import made. */
  listRestingActs(tx: Tx, job: ImportJob): Promise<readonly string[]>;
  /** Takes away what the import made. */
  undo(tx: Tx, job: ImportJob): Promise<void>;
}
