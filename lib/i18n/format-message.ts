import compile from 'icu-minify/compile';
import type { CompiledMessage } from 'icu-minify/format';
import formatCompiled from 'use-intl/format-message/format-only';
import { fillWithOneStop } from './one-stop';

const compiled = new Map<string, CompiledMessage>();

/** A message as the browser gets it: taken apart beforehand, so that no parser travels with the page. */
export function compileMessage(message: string): CompiledMessage {
  // The compiler's objects have no prototype, and only plain ones go over to the browser.
  const known = compiled.get(message) ?? structuredClone(compile(message));
  compiled.set(message, known);
  return known;
}

type Format = (
  key: string,
  message: string | CompiledMessage,
  ...rest: Parameters<typeof formatCompiled> extends [string, CompiledMessage, ...infer Rest] ? Rest : never
) => ReturnType<typeof formatCompiled>;

/**
 * Stands on the server in the place of use-intl's own (next.config.js): the files' sentences are compiled when first met, and those
 * already compiled for the browser are taken as they are.
 */
const formatMessage: Format & { raw: boolean } = Object.assign(
  ((key, message, values, options) =>
    fillWithOneStop(values, (marked) =>
      formatCompiled(key, typeof message === 'string' ? compileMessage(message) : message, marked, options),
    )) as Format,
  { raw: false },
);

export default formatMessage;
