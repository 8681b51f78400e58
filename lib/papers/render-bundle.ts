import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PAPERS, type PaperData, type PaperKind } from './papers';
import { inputsOf, type PaperOptions, setOnThread, TEMPLATES } from './render';

const SHEET = 'paper.typ';

const textOf = (template: string): Promise<string> => readFile(join(TEMPLATES, template), 'utf8');

interface Bundle {
  readonly source: string;
  readonly beside: Readonly<Record<string, string>>;
  readonly inputs: Record<string, string>;
}

/**
 * Papers of one kind bound together, as the typesetter is given them, each with its sheets counted apart. A template reads its data from the one
 * input it is given; so each paper gets its own copy of the sheet under a name of its own.
 */
export async function bindPapers<K extends PaperKind>(kind: K, papers: readonly PaperData[K][]): Promise<Bundle> {
  const [sheet, template] = await Promise.all([textOf(SHEET), textOf(PAPERS[kind].template)]);
  const inputs: Record<string, string> = {};
  const beside: Record<string, string> = {};
  for (const [place, data] of papers.entries()) {
    inputs[`paper${place}`] = inputsOf(kind, data).paper ?? '';
    beside[`bundle-sheet-${place}.typ`] = sheet.replace('inputs.paper', `inputs.paper${place}`);
    // The end is marked within the paper: after it would be the first sheet of the next.
    beside[`bundle-${place}.typ`] =
      `${template.replace(SHEET, `bundle-sheet-${place}.typ`)}\n#metadata("end")<part-end>`;
  }
  const bound = papers.map((_, place) => `#counter(page).update(1)\n#include "bundle-${place}.typ"`);
  return { source: bound.join('\n'), beside, inputs };
}

/** Papers of one kind in one file. */
export async function renderBundle<K extends PaperKind>(
  kind: K,
  papers: readonly PaperData[K][],
  options: PaperOptions = {},
): Promise<Uint8Array> {
  return setOnThread(kind, await bindPapers(kind, papers), options);
}
