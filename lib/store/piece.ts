import { type Connection, Query, type QueryResult } from 'pg';
import { type Asked, type Field, type Shape, Statement, type Wire } from './statement';

/** What rows look like, of the statements that each connection keeps prepared. */
const shapes = new WeakMap<Wire, Map<string, Shape>>();

function shapesOf(wire: Wire): Map<string, Shape> {
  const known = shapes.get(wire) ?? new Map<string, Shape>();
  shapes.set(wire, known);
  return known;
}

/** A statement was not looked at, for one before it in the same piece had failed. */
export class Skipped extends Error {}

/**
 * Statements that go to the database in one piece, and whose answers come in one: neither side is woken for each. Where one
 * fails, those after it are skipped.
 */
export class Piece extends Query {
  // Of the statement whose answer comes next: `pg` notes by them which are prepared.
  declare name: string;
  declare text: string;
  readonly #statements: Statement[] = [];
  #answered = 0;
  #wire: Wire | null = null;
  #fault: Error | null = null;

  constructor() {
    super('');
  }

  add(asked: Asked): Promise<QueryResult> {
    return new Promise<QueryResult>((resolve, reject) => {
      if (this.#fault !== null) throw new Skipped(this.#fault.message);
      this.#statements.push(new Statement(asked, resolve, reject));
      if (this.#statements.length === 1) this.#turn();
    }).catch((fault: Error) => {
      // Told from where it was asked, not from where the answer was read.
      Error.captureStackTrace(fault);
      throw fault;
    });
  }

  /** Sends what was added: nothing more is. */
  send(): void {
    const wire = this.#wire;
    if (wire === null) return;
    const parts: Buffer[] = [];
    const stream = { writable: true, write: (part: Buffer) => parts.push(part) };
    const gathering: Wire = Object.create(wire, { stream: { value: stream } });
    const known = shapesOf(wire);
    for (const statement of this.#statements) statement.send(gathering, known.get(statement.name));
    gathering.sync();
    if (wire.stream.writable) wire.stream.write(Buffer.concat(parts));
  }

  #turn(): void {
    const next = this.#statements[this.#answered];
    this.name = next?.name ?? '';
    this.text = next?.text ?? '';
  }

  // What follows is called by `pg`, whose types know `submit` alone.

  override submit = (connection: Connection): void => {
    // The same connection, with what its types leave out.
    this.#wire = connection as unknown as Wire;
  };

  handleRowDescription({ fields }: { readonly fields: Field[] }): void {
    this.#statements[this.#answered]?.learn(fields);
  }

  handleDataRow({ fields }: { readonly fields: readonly (string | null)[] }): void {
    this.#statements[this.#answered]?.addRow(fields);
  }

  handleCommandComplete({ text }: { readonly text: string }, wire: Wire): void {
    const statement = this.#statements[this.#answered];
    this.#answered += 1;
    this.#turn();
    const shape = statement?.complete(text);
    if (statement !== undefined && shape !== undefined && statement.name !== '')
      shapesOf(wire).set(statement.name, shape);
  }

  handleError(fault: Error, wire: Wire): void {
    this.#fault = fault;
    const [failed, ...skipped] = this.#statements.slice(this.#answered);
    failed?.reject(fault);
    for (const { name, reject } of skipped) {
      delete wire.submittedNamedStatements[name];
      reject(new Skipped(fault.message));
    }
  }

  handleReadyForQuery(): void {}
}
