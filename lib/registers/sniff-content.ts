import type { TableFailureDetail } from './table';

/** What the first bytes say a file is, whatever its name says. */
export type Content = 'text' | 'spreadsheet' | TableFailureDetail;

const SIGNATURES: readonly (readonly [string, Content])[] = [
  ['%PDF', 'pdf'],
  ['PK\x03\x04', 'spreadsheet'],
  ['PK\x05\x06', 'archive'],
  ['\xd0\xcf\x11\xe0', 'old-excel'],
  ['\x89PNG', 'image'],
  ['\xff\xd8\xff', 'image'],
  ['GIF8', 'image'],
  ['II*\x00', 'image'],
  ['MM\x00*', 'image'],
  ['AT&TFORM', 'image'],
  ['RIFF', 'image'],
  ['{\\rtf', 'rich-text'],
  ['\x1f\x8b', 'archive'],
  ['Rar!', 'archive'],
  ['7z\xbc\xaf', 'archive'],
];

const WEB_PAGE = /^[\xef\xbb\xbf\s]*<(?:!doctype|html|head|body|\?xml|table)[\s>]/i;

export function sniffContent(head: Buffer): Content {
  const start = head.subarray(0, 512).toString('latin1');
  const known = SIGNATURES.find(([signature]) => start.startsWith(signature));
  if (known) return known[1];
  return WEB_PAGE.test(start) ? 'web-page' : 'text';
}
