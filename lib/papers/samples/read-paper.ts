import type { NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import type { PaperData, PaperKind } from '../papers';
import { paperCompiler, sourceOf } from '../render';

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
  const document = composePaper(kind, data);
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
