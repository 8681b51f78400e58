import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { PaperData, PaperKind } from '../papers';
import { composePaper } from '../render';

let exporter: NodeCompiler | null = null;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'" };

/** The words of a paper in the order they are set, line by line, and on how many sheets. */
export function readPaper<K extends PaperKind>(kind: K, data: PaperData[K]): { text: string; pages: number } {
  exporter ??= NodeCompiler.create({});
  const document = composePaper(kind, data);
  const lines = [...exporter.svg(document).matchAll(/<h5:div[^>]*>([^<]*)</g)].map(([, line]) => line ?? '');
  const text = lines
    .join('\n')
    .replace(/&(#?\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity)
    .replaceAll('\u00a0', ' ');
  return { text, pages: document.numOfPages };
}
