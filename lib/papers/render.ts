import { join } from 'node:path';
import { type CompileDocArgs, NodeCompiler, type RenderPdfOpts } from '@myriaddreamin/typst-ts-node-compiler';
import { PAPERS, type PaperData, type PaperKind } from './papers';
import { TypstThread } from './typst-thread';
import type { TypstSource } from './typst-worker';

/** Read from the working folder, as a bundler moves what stands beside this file. */
export const TEMPLATES = join(process.cwd(), 'lib/papers/templates');
const FONTS = join(process.cwd(), 'node_modules/@expo-google-fonts/pt-serif');
/** Archives ask for PDF/A; level A of part 2 keeps the tags that a screen reader goes by, level U the text alone. */
const TAGGED = { pdfStandard: 'a-2a', pdfTags: true };
const UNTAGGED = { pdfStandard: 'a-2u', pdfTags: false };
/** Named by its whole path and not imported: it runs beside the bundle, as it is. */
const WORKER = join(process.cwd(), 'lib/papers/typst-worker.ts');

let shared: NodeCompiler | null = null;
let thread: TypstThread | null = null;

/** One for the process: it holds the fonts and the parsed templates. */
export function paperCompiler(): NodeCompiler {
  shared ??= NodeCompiler.create({ workspace: TEMPLATES, fontArgs: [{ fontPaths: [FONTS] }] });
  return shared;
}

export function inputsOf<K extends PaperKind>(kind: K, data: PaperData[K]): Record<string, string> {
  const { title, isLandscape, view } = PAPERS[kind];
  return { paper: JSON.stringify({ title, landscape: isLandscape ?? false, ...view(data) }) };
}

/** What the compiler is given: a template by its path, the data as JSON beside it and never as source. */
export function sourceOf<K extends PaperKind>(kind: K, data: PaperData[K]): CompileDocArgs {
  return { mainFilePath: join(TEMPLATES, PAPERS[kind].template), inputs: inputsOf(kind, data) };
}

export interface PaperOptions {
  /** The instant that the file is marked with; the moment of printing when left out. */
  readonly madeAt?: Date;
}

const optionsOf = (kind: PaperKind, { madeAt = new Date() }: PaperOptions): RenderPdfOpts => ({
  ...(PAPERS[kind].isSlip ? UNTAGGED : TAGGED),
  creationTimestamp: Math.floor(madeAt.getTime() / 1000),
});

/** What is set goes through the one thread, paper or bundle, so that whatever else waits on this process goes on. */
export function setOnThread(
  kind: PaperKind,
  source: TypstSource & { readonly inputs: Record<string, string> },
  options: PaperOptions,
): Promise<Uint8Array> {
  thread ??= new TypstThread(WORKER, { templates: TEMPLATES, fonts: FONTS });
  return thread.set({ ...source, options: optionsOf(kind, options) });
}

/** The paper as PDF/A, tagged, with its title and language, set while this thread goes on with its own. */
export function renderPaper<K extends PaperKind>(
  kind: K,
  data: PaperData[K],
  options: PaperOptions = {},
): Promise<Uint8Array> {
  return setOnThread(kind, { template: PAPERS[kind].template, inputs: inputsOf(kind, data) }, options);
}
