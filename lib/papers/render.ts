import { join } from 'node:path';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { PAPERS, type PaperData, type PaperKind } from './papers';

/** Read from the working folder, as a bundler moves what stands beside this file. */
const TEMPLATES = join(process.cwd(), 'lib/papers/templates');
const FONTS = join(process.cwd(), 'node_modules/@expo-google-fonts/pt-serif');
/** Archives ask for PDF/A; level A of part 2 keeps the tags that a screen reader goes by, level U the text alone. */
const TAGGED = { pdfStandard: 'a-2a', pdfTags: true };
const UNTAGGED = { pdfStandard: 'a-2u', pdfTags: false };
const MAX_CACHE_AGE = 10;

let shared: NodeCompiler | null = null;

function compiler(): NodeCompiler {
  shared ??= NodeCompiler.create({ workspace: TEMPLATES, fontArgs: [{ fontPaths: [FONTS] }] });
  return shared;
}

export interface PaperOptions {
  /** The instant that the file is marked with; the moment of printing when left out. */
  readonly madeAt?: Date;
}

/** The set document, before it becomes a file. Its data goes in as JSON, never as source. */
export function composePaper<K extends PaperKind>(kind: K, data: PaperData[K]): NodeTypstDocument {
  const { template, title, isLandscape, view } = PAPERS[kind];
  const paper = JSON.stringify({ title, landscape: isLandscape ?? false, ...view(data) });
  const outcome = compiler().compile({ mainFilePath: join(TEMPLATES, template), inputs: { paper } });
  const document = outcome.result;
  if (document === null) {
    throw new Error(`The paper ${kind} could not be set: ${JSON.stringify(outcome.takeError()?.shortDiagnostics)}`);
  }
  return document;
}

/** The paper as PDF/A, tagged, with its title and language. */
export async function renderPaper<K extends PaperKind>(
  kind: K,
  data: PaperData[K],
  { madeAt = new Date() }: PaperOptions = {},
): Promise<Uint8Array> {
  const document = composePaper(kind, data);
  const creationTimestamp = Math.floor(madeAt.getTime() / 1000);
  const pdf = compiler().pdf(document, { ...(PAPERS[kind].isSlip ? UNTAGGED : TAGGED), creationTimestamp });
  // Memoised layouts outlive the paper they were made for; those not used for a while go.
  compiler().evictCache(MAX_CACHE_AGE);
  return pdf;
}
