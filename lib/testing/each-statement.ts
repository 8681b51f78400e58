import { Client } from 'pg';
import { Piece } from '@/lib/store/piece';

/** Is told what is asked of which database; gives what is answered, which `send` asks for. */
export type Intercept = (database: string | undefined, asked: unknown, send: () => unknown) => unknown;

/** Has every statement of this process, alone or in a piece, go by way of `intercept`, until what it gives is called. */
export function onEachStatement(intercept: Intercept): () => void {
  // Each stands for all of its overloads, and hands on whatever it was given.
  const driver: { query: (...given: unknown[]) => unknown } = Client.prototype;
  const pieces: { add: (...given: never[]) => unknown } = Piece.prototype;
  const { query } = driver;
  const { add } = pieces;
  const goesTo = new WeakMap<object, string | undefined>();
  driver.query = function (this: Client, ...given: unknown[]) {
    const [asked] = given;
    const send = () => query.apply(this, given);
    if (!(asked instanceof Piece)) return intercept(this.database, asked, send);
    goesTo.set(asked, this.database);
    return send();
  };
  pieces.add = function (this: Piece, ...given) {
    return intercept(goesTo.get(this), given[0], () => add.apply(this, given));
  };
  return () => {
    driver.query = query;
    pieces.add = add;
  };
}
