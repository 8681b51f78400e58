import { join } from 'node:path';
import type { NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import type { PaperData, PaperKind } from '../papers';
import { paperCompiler, sourceOf, TEMPLATES } from '../render';
import { bindPapers } from '../render-bundle';
import { SAMPLES } from './all-kinds';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'" };

/** A paper set but not made a file of: for its sheets and its words. */
export function composePaper<K extends PaperKind>(kind: K, data: PaperData[K]): NodeTypstDocument {
  const outcome = paperCompiler().compile(sourceOf(kind, data));
  const document = outcome.result;
  if (document === null) {
    throw new Error(`The paper ${kind} could not be set: ${JSON.stringify(outcome.takeError()?.shortDiagnostics)}`);
  }
  return document;
}

/** The words of a paper in the order they are set, line by line, and on how many sheets. */
export function readPaper<K extends PaperKind>(kind: K, data: PaperData[K]): { text: string; pages: number } {
  return readDocument(composePaper(kind, data));
}

/** The same of papers bound into one file. */
export async function readBundle<K extends PaperKind>(
  kind: K,
  papers: readonly PaperData[K][],
): Promise<{ text: string; pages: number }> {
  const { source, beside, inputs } = await bindPapers(kind, papers);
  const compiler = paperCompiler();
  for (const [name, text] of Object.entries(beside)) compiler.addSource(join(TEMPLATES, name), text);
  const document = compiler.compile({ mainFileContent: source, inputs }).result;
  if (document === null) throw new Error(`Papers ${kind} could not be bound`);
  const read = readDocument(document);
  compiler.resetShadow();
  return read;
}

function readDocument(document: NodeTypstDocument): { text: string; pages: number } {
  const lines = [
    ...paperCompiler()
      .svg(document)
      .matchAll(/<h5:div[^>]*>([^<]*)</g),
  ].map(([, line]) => line ?? '');
  const text = lines
    .join('\n')
    .replace(/&(#?\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity)
    .replaceAll('\u00a0', ' ');
  return { text, pages: document.numOfPages };
}

/** Without the breaks that the line and the hyphen put into words. */
export const run = (text: string): string => text.replaceAll(/[\s\u00ad]/g, '');
/** The run of words of the sample, with some of its facts changed. */
export const textOf = <K extends PaperKind>(kind: K, changes: Partial<(typeof SAMPLES)[K]> = {}): string =>
  run(readPaper(kind, { ...SAMPLES[kind], ...changes }).text);
