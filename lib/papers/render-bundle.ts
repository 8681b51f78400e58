import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { PAPERS, type PaperData, type PaperKind } from './papers';
import { type PaperOptions, paperCompiler, sourceOf } from './render';

const TEMPLATES = join(process.cwd(), 'lib/papers/templates');
const SHEET = 'paper.typ';
const TAGGED = { pdfStandard: 'a-2a', pdfTags: true };

/**
 * Papers of one kind bound into one file, each with its sheets counted apart. A template reads its data from the one
 * input it is given; so each paper gets its own copy of the sheet under a name of its own.
 */
export async function renderBundle<K extends PaperKind>(
  kind: K,
  papers: readonly PaperData[K][],
  { madeAt = new Date() }: PaperOptions = {},
): Promise<Uint8Array> {
  const sheet = readFileSync(join(TEMPLATES, SHEET), 'utf8');
  const template = readFileSync(join(TEMPLATES, PAPERS[kind].template), 'utf8');
  const compiler = paperCompiler();
  const inputs: Record<string, string> = {};
  for (const [place, data] of papers.entries()) {
    inputs[`paper${place}`] = sourceOf(kind, data).inputs?.paper ?? '';
    compiler.addSource(
      join(TEMPLATES, `bundle-sheet-${place}.typ`),
      sheet.replace('inputs.paper', `inputs.paper${place}`),
    );
    compiler.addSource(join(TEMPLATES, `bundle-${place}.typ`), template.replace(SHEET, `bundle-sheet-${place}.typ`));
  }
  const bound = papers.map(
    (_, place) => `#counter(page).update(1)\n#include "bundle-${place}.typ"\n#metadata("end")<part-end>`,
  );
  // The compiler holds the thread while it works: whatever waits goes first.
  await setImmediate();
  const pdf = compiler.pdf(
    { mainFileContent: bound.join('\n'), inputs },
    { ...TAGGED, creationTimestamp: Math.floor(madeAt.getTime() / 1000) },
  );
  compiler.resetShadow();
  compiler.evictCache(0);
  return pdf;
}
