import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { ROOT } from '../stamp';

const figure = z.strictObject({
  what: z.string(),
  /** With its unit, as everything here that is shown. */
  measured: z.string(),
  /** The least that could be done, measured beside it in the same run. */
  floor: z.string().optional(),
  ratio: z.number().optional(),
  wanted: z.string().optional(),
  isMet: z.boolean().optional(),
});
const kept = z.record(
  z.string(),
  z.strictObject({
    command: z.string(),
    on: z.string(),
    machine: z.string(),
    /** How many processes waited for the processor when it began, on average. */
    load: z.number(),
    figures: z.array(figure),
  }),
);

/** What was measured, beside its floor and what is wanted of it. */
export type Figure = Readonly<z.infer<typeof figure>>;
type Kept = z.infer<typeof kept>;

const DATA = join(ROOT, 'docs/benchmarks.json');
const PAGE = join(ROOT, 'docs/benchmarks.md');
const START = '<!-- measured: written by npm run bench -->';
const END = '<!-- end of what is measured -->';
const RATIO_WANTED = { atMost: '≤', atLeast: '≥' } as const;

interface Compared {
  readonly what: string;
  readonly program: number;
  readonly floor: number;
  readonly show: (value: number) => string;
  readonly wanted: { readonly atMost: number } | { readonly atLeast: number };
}

/** A figure that is judged by how it stands to its floor. */
export function compared({ what, program, floor, show, wanted }: Compared): Figure {
  const ratio = program / floor;
  const isMet = 'atMost' in wanted ? ratio <= wanted.atMost : ratio >= wanted.atLeast;
  const told =
    'atMost' in wanted ? `${RATIO_WANTED.atMost} ${wanted.atMost}` : `${RATIO_WANTED.atLeast} ${wanted.atLeast}`;
  return { what, measured: show(program), floor: show(floor), ratio, wanted: `${told} ×`, isMet };
}

/** A figure that is judged by itself; without a bound it is only told. */
export function plain(
  what: string,
  value: number,
  show: (value: number) => string,
  bound?: { atMost: number } | { atLeast: number },
): Figure {
  if (bound === undefined) return { what, measured: show(value) };
  const isMet = 'atMost' in bound ? value <= bound.atMost : value >= bound.atLeast;
  const wanted = 'atMost' in bound ? `≤ ${show(bound.atMost)}` : `≥ ${show(bound.atLeast)}`;
  return { what, measured: show(value), wanted, isMet };
}

export const say = (line: string): boolean => process.stdout.write(`${line}\n`);

const machine = (): string => {
  const model = cpus()[0]?.model.trim().replace(/\s+/g, ' ') ?? 'processor unknown';
  return `${availableParallelism()} cores (${model}), ${Math.round(totalmem() / 1024 ** 3)} GiB, Node ${process.versions.node}, ${process.platform}`;
};

const cellsOf = ({ what, measured, floor, ratio, wanted, isMet }: Figure): string[] => [
  ...[what, measured, floor ?? '', ratio === undefined ? '' : ratio.toFixed(2), wanted ?? ''],
  isMet === undefined ? '' : isMet ? 'yes' : '**no**',
];
const row = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

function tableOf([name, { command, on, machine: where, load, figures }]: [string, Kept[string]]): string {
  return [
    `## ${name}`,
    '',
    `\`${command}\`, ${on}, ${where}; ${load.toFixed(1)} processes at work on the machine when it began.`,
    '',
    row(['what', 'measured', 'floor', 'ratio', 'wanted', 'met']),
    row(['---', '---', '---', '---', '---', '---']),
    ...figures.map((each) => row(cellsOf(each))),
  ].join('\n');
}

async function readKept(): Promise<Kept> {
  try {
    return kept.parse(JSON.parse(await readFile(DATA, 'utf8')));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {};
    throw error;
  }
}

/** An argument as anyone would give it: places differ from machine to machine. */
const told = (argument: string): string =>
  argument.startsWith('/') ? 'FOLDER' : argument.startsWith('http') ? 'ADDRESS' : argument || '""';

/** Prints the figures of one bench and writes them into docs/benchmarks.md in the place of its last ones. */
export async function report(
  name: string,
  args: readonly string[],
  figures: readonly Figure[],
  load: number,
): Promise<void> {
  for (const each of figures)
    say(
      cellsOf(each)
        .filter((cell) => cell !== '')
        .join('   '),
    );
  const all = await readKept();
  const on = new Date().toISOString().slice(0, 10);
  all[name] = {
    command: ['npm run bench', name, ...args.map(told)].join(' '),
    on,
    machine: machine(),
    load,
    figures: [...figures],
  };
  const sorted = Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
  await writeFile(DATA, `${JSON.stringify(sorted, null, 2)}\n`);
  const page = await readFile(PAGE, 'utf8');
  const [before, after] = [page.indexOf(START), page.indexOf(END)];
  if (before < 0 || after < before) throw new Error(`docs/benchmarks.md has lost the line "${START}" or "${END}"`);
  const tables = Object.entries(sorted).map(tableOf).join('\n\n');
  await writeFile(PAGE, `${page.slice(0, before)}${START}\n\n${tables}\n\n${page.slice(after)}`);
}

export const loadNow = (): number => loadavg()[0] ?? 0;
