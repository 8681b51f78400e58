import type { Step } from './grid-state';

interface Key {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const PAGE = 15;
const by = (rows: number, cols: number): Step => ({ kind: 'move', move: { kind: 'by', rows, cols } });
const FAR = Number.MAX_SAFE_INTEGER;

const PLAIN: Readonly<Record<string, Step>> = {
  ...{ ArrowUp: by(-1, 0), ArrowDown: by(1, 0), ArrowLeft: by(0, -1), ArrowRight: by(0, 1) },
  ...{ PageUp: by(-PAGE, 0), PageDown: by(PAGE, 0), Home: by(0, -FAR), End: by(0, FAR) },
  ...{
    Enter: { kind: 'open' },
    F2: { kind: 'open' },
    Delete: { kind: 'clear' },
    Backspace: { kind: 'open', text: '' },
  },
};
const WITH_CONTROL: Readonly<Record<string, Step>> = {
  ...{ z: { kind: 'undo' }, я: { kind: 'undo' }, d: { kind: 'repeat' }, в: { kind: 'repeat' } },
  ...{ Delete: { kind: 'remove' }, Home: { kind: 'move', move: { kind: 'to', row: 0, col: 0 } }, End: by(FAR, FAR) },
};

/** What a key does while one moves about the grid; null when it is none of the grid's. */
export function keyStep(key: Key): Step | null {
  if (key.altKey) return null;
  if (key.ctrlKey || key.metaKey) return WITH_CONTROL[key.key] ?? WITH_CONTROL[key.key.toLowerCase()] ?? null;
  const plain = PLAIN[key.key];
  if (plain !== undefined) return plain;
  return key.key.length === 1 ? { kind: 'open', text: key.key } : null;
}

/** What a key does while a cell is open. */
export function openKeyStep(key: Key): Step | null {
  if (key.key === 'Escape') return { kind: 'drop' };
  if (key.key === 'Enter') return { kind: 'close', move: { kind: 'by', rows: key.shiftKey ? -1 : 1, cols: 0 } };
  if (key.key === 'Tab') return { kind: 'close', move: { kind: 'next', back: key.shiftKey } };
  return null;
}
