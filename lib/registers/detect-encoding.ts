import { createReadStream } from 'node:fs';
import type { TableEncoding } from './table';

export type TextEncoding = Exclude<TableEncoding, 'xlsx'>;

const SINGLE_BYTE = ['windows-1251', 'koi8-r', 'ibm866'] as const;

/** The encoding of a text file, or null when it is no text. The whole file is looked at, a piece at a time. */
export async function detectEncoding(path: string, head: Buffer): Promise<TextEncoding | null> {
  const wide = wideEncoding(head);
  if (wide !== null) return wide;
  const { hasNul, isUtf8 } = await inspect(path);
  if (hasNul) return null;
  const encoding = isUtf8 || isDamagedUtf8(head) ? 'utf-8' : singleByteEncoding(head);
  return looksLikeText(decodeSample(head, encoding)) ? encoding : null;
}

export const decodeSample = (head: Buffer, encoding: TextEncoding): string =>
  new TextDecoder(encoding).decode(head, { stream: true });

async function inspect(path: string): Promise<{ hasNul: boolean; isUtf8: boolean }> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let isUtf8 = true;
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
    // A read stream without an encoding gives buffers.
    const bytes = chunk as Buffer;
    if (bytes.includes(0)) return { hasNul: true, isUtf8: false };
    isUtf8 = isUtf8 && accepts(decoder, bytes);
  }
  return { hasNul: false, isUtf8: isUtf8 && accepts(decoder) };
}

function accepts(decoder: TextDecoder, bytes?: Buffer): boolean {
  try {
    decoder.decode(bytes, { stream: bytes !== undefined });
    return true;
  } catch {
    return false;
  }
}

/** UTF-16 by its mark, or by every other byte being the high byte of Cyrillic and ASCII. */
function wideEncoding(head: Buffer): TextEncoding | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  if (head.length < 16 || !head.includes(0)) return null;
  const high = [0, 0];
  const pairs = head.length >> 1;
  for (let i = 0; i < pairs * 2; i += 1) {
    const byte = head[i];
    if (byte === 0 || byte === 4) high[i % 2] = (high[i % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = high;
  if (odd > pairs * 0.9 && even < pairs * 0.2) return 'utf-16le';
  return even > pairs * 0.9 && odd < pairs * 0.2 ? 'utf-16be' : null;
}

/** A few spoilt bytes do not make UTF-8 something else. */
function isDamagedUtf8(head: Buffer): boolean {
  const text = decodeSample(head, 'utf-8');
  const spoilt = text.split('\ufffd').length - 1;
  const letters = text.match(/[\u0400-\u052f]/g)?.length ?? 0;
  return letters > 20 && spoilt * 50 < letters;
}

function singleByteEncoding(head: Buffer): TextEncoding {
  const scored = SINGLE_BYTE.map((encoding) => ({ encoding, score: cyrillicScore(decodeSample(head, encoding)) }));
  return scored.reduce((best, next) => (next.score > best.score ? next : best), { encoding: 'windows-1251', score: 0 })
    .encoding;
}

const COMMON = /[оеаинтсрвл]/g;
const WITHIN_WORD_CAPITAL = /[а-яё][А-ЯЁ]/g;
const NO_LETTER = /[\u2500-\u259f\u0080-\u009f\ufffd]/g;
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Rightly decoded Russian is mostly small common letters, with no capital inside a word. */
const cyrillicScore = (text: string): number =>
  count(text, COMMON) - 3 * count(text, WITHIN_WORD_CAPITAL) - 3 * count(text, NO_LETTER);

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells a binary file from a text
const CONTROL = /[\x00-\x08\x0e-\x19\x1b-\x1f\x7f-\x9f\ufffd]/g;

const looksLikeText = (text: string): boolean => count(text, CONTROL) <= text.length * 0.01;
