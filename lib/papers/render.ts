import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { type CompileDocArgs, NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { PAPERS, type PaperData, type PaperKind } from './papers';

/** Read from the working folder, as a bundler moves what stands beside this file. */
const TEMPLATES = join(process.cwd(), 'lib/papers/templates');
const FONTS = join(process.cwd(), 'node_modules/@expo-google-fonts/pt-serif');
/** Archives ask for PDF/A; level A of part 2 keeps the tags that a screen reader goes by, level U the text alone. */
const TAGGED = { pdfStandard: 'a-2a', pdfTags: true };
const UNTAGGED = { pdfStandard: 'a-2u', pdfTags: false };
/** A layout outlives the paper it was made for by one more; older ones only fill the memory. */
const MAX_CACHE_AGE = 1;

let shared: NodeCompiler | null = null;

/** One for the process: it holds the fonts and the parsed templates. */
export function paperCompiler(): NodeCompiler {
  shared ??= NodeCompiler.create({ workspace: TEMPLATES, fontArgs: [{ fontPaths: [FONTS] }] });
  return shared;
}

/** What the compiler is given: a template by its path, the data as JSON beside it and never as source. */
export function sourceOf<K extends PaperKind>(kind: K, data: PaperData[K]): CompileDocArgs {
  const { template, title, isLandscape, view } = PAPERS[kind];
  const paper = JSON.stringify({ title, landscape: isLandscape ?? false, ...view(data) });
  return { mainFilePath: join(TEMPLATES, template), inputs: { paper } };
}

export interface PaperOptions {
  /** The instant that the file is marked with; the moment of printing when left out. */
  readonly madeAt?: Date;
}

/** The paper as PDF/A, tagged, with its title and language. */
export async function renderPaper<K extends PaperKind>(
  kind: K,
  data: PaperData[K],
  { madeAt = new Date() }: PaperOptions = {},
): Promise<Uint8Array> {
  const source = sourceOf(kind, data);
  // The compiler holds the thread while it works: whatever waits goes first.
  await setImmediate();
  const pdf = paperCompiler().pdf(source, {
    ...(PAPERS[kind].isSlip ? UNTAGGED : TAGGED),
    creationTimestamp: Math.floor(madeAt.getTime() / 1000),
  });
  paperCompiler().evictCache(MAX_CACHE_AGE);
  return pdf;
}
