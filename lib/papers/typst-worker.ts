// A thread of its own for the typesetter, which holds whatever thread it works on. Run as it stands by Node, never bundled.
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { type CompileDocArgs, NodeCompiler, type RenderPdfOpts } from '@myriaddreamin/typst-ts-node-compiler';

export type TypstPlaces = { readonly templates: string; readonly fonts: string };
/** A template by its name, or a source of its own with files that stand beside the templates while it is set. */
export type TypstSource =
  | { readonly template: string }
  | { readonly source: string; readonly beside: Readonly<Record<string, string>> };
export type TypstWork = TypstSource & {
  readonly inputs: Record<string, string>;
  readonly options: RenderPdfOpts;
};
export type TypstAnswer = { readonly pdf: Uint8Array } | { readonly fault: string };

/** A layout outlives the paper it was made for by one more; older ones only fill the memory. */
const MAX_CACHE_AGE = 1;

// Given by lib/papers/typst-thread.ts alone.
const { templates, fonts } = workerData as TypstPlaces;
const compiler = NodeCompiler.create({ workspace: templates, fontArgs: [{ fontPaths: [fonts] }] });

function mainOf(work: TypstWork): CompileDocArgs {
  if ('template' in work) return { mainFilePath: join(templates, work.template), inputs: work.inputs };
  for (const [name, text] of Object.entries(work.beside)) compiler.addSource(join(templates, name), text);
  return { mainFileContent: work.source, inputs: work.inputs };
}

function set(work: TypstWork): TypstAnswer {
  try {
    return { pdf: Uint8Array.from(compiler.pdf(mainOf(work), work.options)) };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}

parentPort?.on('message', (work: TypstWork) => {
  const answer = set(work);
  parentPort?.postMessage(answer, 'pdf' in answer ? [answer.pdf.buffer as ArrayBuffer] : []);
  // Cleared once the paper is on its way: nobody waits for it.
  compiler.resetShadow();
  compiler.evictCache(MAX_CACHE_AGE);
});
