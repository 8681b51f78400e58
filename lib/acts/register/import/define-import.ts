import type { ArticleRef } from '@/lib/law/finding';
import type { RegisterKind } from '@/lib/registers/columns';
import { defineAct } from '../../act';
import { beginImport, importInput, loadImport } from './begin-import';

interface ImportOf {
  readonly name: string;
  readonly article: ArticleRef | null;
  readonly kind: RegisterKind;
}

/** An act that takes a file of one kind in for a territory and leaves it to the reader. */
export const defineImport = ({ name, article, kind }: ImportOf) =>
  defineAct({
    ...{ name, article, permission: 'register.keep', input: importInput },
    ...{ multipart: true, secret: ['file'], status: 202 },
    load: (tx, input, actor) => loadImport(tx, actor, input),
    write: (tx, facts, { file, mapping = {} }, { actor }) =>
      beginImport(tx, facts, { kind, file, byHand: mapping }, actor),
  });
