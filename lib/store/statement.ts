import { type QueryConfig, type QueryResult, types } from 'pg';
import { prepareValue } from 'pg/lib/utils.js';

/** A value as it goes to the database. */
type Written = ReturnType<typeof prepareValue>;

/** What `pg` has a connection send, and what it notes of its named statements; its types tell only a part. */
export interface Wire {
  readonly stream: { readonly writable: boolean; write(piece: Buffer): unknown };
  readonly parsedStatements: Record<string, string>;
  readonly submittedNamedStatements: Record<string, string>;
  parse(statement: { readonly name: string; readonly text: string }): void;
  bind(values: { readonly statement: string; readonly values: readonly Written[] }): void;
  describe(what: { readonly type: 'P' }): void;
  execute(what: { readonly portal: '' }): void;
  sync(): void;
}

export interface Asked extends QueryConfig {
  readonly rowMode?: 'array';
}

export type Field = QueryResult['fields'][number];
type Read = (text: string) => unknown;

/** The columns of a statement's rows; none for one that gives no rows. */
export interface Shape {
  readonly fields: Field[];
  readonly reads: readonly Read[];
  /** A row of nulls: those made from it are of one kind to the engine. */
  readonly empty: Readonly<Record<string, null>>;
}

const SHAPELESS: Shape = { fields: [], reads: [], empty: {} };

/** One statement: how it is sent, and what has been answered to it. */
export class Statement {
  #shape: Shape | null = null;
  readonly #values: readonly Written[];
  readonly #rows: unknown[] = [];
  #unread: Error | null = null;

  /** Throws where a value cannot be written. */
  constructor(
    private readonly asked: Asked,
    private readonly resolve: (result: QueryResult) => void,
    readonly reject: (fault: Error) => void,
  ) {
    this.#values = (asked.values ?? []).map((value: unknown) => prepareValue(value));
  }

  /** Under which the connection keeps it prepared; none for one that it does not keep. */
  get name(): string {
    return this.asked.name ?? '';
  }

  get text(): string {
    return this.asked.text;
  }

  /** What its rows look like is asked along with them, where that is not known. */
  send(wire: Wire, known: Shape | undefined): void {
    const { name, text } = this;
    const { parsedStatements: parsed, submittedNamedStatements: submitted } = wire;
    if (name === '' || (parsed[name] ?? submitted[name]) === undefined) {
      wire.parse({ name, text });
      if (name !== '') submitted[name] = text;
    }
    wire.bind({ statement: name, values: this.#values });
    if (known === undefined) wire.describe({ type: 'P' });
    this.#shape = known ?? null;
    wire.execute({ portal: '' });
  }

  learn(fields: Field[]): void {
    // Everything is asked for as text.
    const reads = fields.map(({ dataTypeID }) => (this.asked.types ?? types).getTypeParser(dataTypeID, 'text') as Read);
    this.#shape = { fields, reads, empty: Object.fromEntries(fields.map(({ name }) => [name, null])) };
  }

  /** What cannot be read is told when the statement has been answered wholly. */
  addRow(texts: readonly (string | null)[]): void {
    try {
      this.#rows.push(this.#read(texts));
    } catch (fault) {
      this.#unread = fault instanceof Error ? fault : new Error(String(fault));
    }
  }

  #read(texts: readonly (string | null)[]): unknown {
    const { fields, reads, empty } = this.#shape ?? SHAPELESS;
    if (this.asked.rowMode === 'array') return texts.map((text, at) => (text === null ? null : reads[at]?.(text)));
    const row: Record<string, unknown> = { ...empty };
    for (let at = 0; at < fields.length; at += 1) {
      const [field, text] = [fields[at], texts[at]];
      if (field !== undefined && typeof text === 'string') row[field.name] = reads[at]?.(text);
    }
    return row;
  }

  /** `tag` is the database's word of what was done: `UPDATE 3`, `INSERT 0 1`, `BEGIN`. Gives what the rows looked like. */
  complete(tag: string): Shape {
    const shape = this.#shape ?? SHAPELESS;
    const [command = '', ...numbers] = tag.split(' ');
    const rowCount = numbers.length === 0 ? null : Number(numbers.at(-1));
    if (this.#unread !== null) this.reject(this.#unread);
    else this.resolve({ command, rowCount, oid: 0, fields: shape.fields, rows: this.#rows });
    return shape;
  }
}
