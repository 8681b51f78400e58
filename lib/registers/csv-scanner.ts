import { MAX_CELL_CHARACTERS, MAX_COLUMNS, type Separator, TableBroken, type TableRow } from './table';

const QUOTE = 34;
const LF = 10;
const CR = 13;

/**
 * Reads separated values a piece of text at a time, whatever the pieces. A quote inside an unquoted cell is a mere
 * character, as is what follows a closing quote; a quote that never closes is a failure at the line where it opened.
 */
export class CsvScanner {
  private readonly separator: number;
  private cells: string[] = [];
  private cell = '';
  private state: 'start' | 'plain' | 'quoted' | 'closing' = 'start';
  private line = 1;
  private rowLine = 1;
  private quoteLine = 1;
  private isAfterReturn = false;
  private ready: TableRow[] = [];

  constructor(separator: Separator) {
    this.separator = separator.charCodeAt(0);
  }

  /** Takes the next piece and gives the rows that it completes. */
  scan(text: string): TableRow[] {
    let at = 0;
    while (at < text.length) at = this.state === 'quoted' ? this.quoted(text, at) : this.open(text, at);
    return this.take();
  }

  /** The last row, when the file does not end its line. */
  end(): TableRow[] {
    if (this.isInQuotes) throw this.unclosed();
    if (this.cells.length > 0 || this.cell !== '' || this.state !== 'start') this.endRow();
    return this.take();
  }

  get isInQuotes(): boolean {
    return this.state === 'quoted';
  }

  private take(): TableRow[] {
    const rows = this.ready;
    this.ready = [];
    return rows;
  }

  private open(text: string, at: number): number {
    const code = text.charCodeAt(at);
    if (code === LF && this.isAfterReturn) {
      this.isAfterReturn = false;
      return at + 1;
    }
    this.isAfterReturn = false;
    if (code === this.separator) this.endCell();
    else if (code === LF || code === CR) this.endLine(code);
    else if (code === QUOTE && this.state !== 'plain') this.quote();
    else return this.plain(text, at);
    return at + 1;
  }

  private quote(): void {
    // In a quoted cell that just closed, a second quote stands for one.
    if (this.state === 'closing') this.cell += '"';
    else this.quoteLine = this.line;
    this.state = 'quoted';
  }

  private plain(text: string, from: number): number {
    let at = from;
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === this.separator || code === LF || code === CR) break;
    }
    this.state = 'plain';
    this.grow(text.slice(from, at));
    return at;
  }

  private quoted(text: string, from: number): number {
    const close = text.indexOf('"', from);
    const to = close === -1 ? text.length : close;
    const piece = text.slice(from, to);
    this.countLines(piece);
    this.grow(piece);
    if (close === -1) return to;
    this.state = 'closing';
    this.isAfterReturn = false;
    return close + 1;
  }

  private countLines(piece: string): void {
    for (let at = 0; at < piece.length; at += 1) {
      const code = piece.charCodeAt(at);
      if (code === LF && !this.isAfterReturn) this.line += 1;
      if (code === CR) this.line += 1;
      this.isAfterReturn = code === CR;
    }
  }

  private grow(piece: string): void {
    this.cell += piece;
    if (this.cell.length <= MAX_CELL_CHARACTERS) return;
    if (this.isInQuotes) throw this.unclosed();
    throw new TableBroken({ code: 'not-a-table', detail: 'binary', line: this.line });
  }

  private endCell(): void {
    this.cells.push(this.cell);
    this.cell = '';
    this.state = 'start';
    if (this.cells.length > MAX_COLUMNS) {
      throw new TableBroken({ code: 'too-many-columns', detail: 'columns', line: this.rowLine });
    }
  }

  private endRow(): void {
    this.endCell();
    this.ready.push({ line: this.rowLine, cells: this.cells });
    this.cells = [];
  }

  private endLine(code: number): void {
    this.endRow();
    this.isAfterReturn = code === CR;
    this.line += 1;
    this.rowLine = this.line;
  }

  private unclosed(): TableBroken {
    return new TableBroken({ code: 'broken-quote', detail: 'unclosed', line: this.quoteLine });
  }
}
