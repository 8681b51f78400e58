/** What a scan may be. */
export const SCAN_KINDS = ['application/pdf', 'image/jpeg', 'image/png'] as const;
export type ScanKind = (typeof SCAN_KINDS)[number];

export type ScanFault = 'empty' | 'unknown' | 'cut-short' | 'something-after' | 'active';

export type ScanReading =
  | { readonly ok: true; readonly kind: ScanKind }
  | { readonly ok: false; readonly fault: ScanFault };

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const good = (kind: ScanKind): ScanReading => ({ ok: true, kind });
const bad = (fault: ScanFault): ScanReading => ({ ok: false, fault });

/**
 * Tells by its bytes alone what a file is, from its first to its last: the name and the type that a browser sends count for
 * nothing. Read as far as the format goes, so that a file cut short, or with another file behind it, is seen.
 */
export function readScan(bytes: Buffer): ScanReading {
  if (bytes.length === 0) return bad('empty');
  if (bytes.subarray(0, PNG.length).equals(PNG)) return readPng(bytes);
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return readJpeg(bytes);
  if (bytes.subarray(0, 5).toString('latin1') === '%PDF-') return readPdf(bytes);
  return bad('unknown');
}

/** Chunk after chunk from IHDR to IEND, which is the end of the file. */
function readPng(bytes: Buffer): ScanReading {
  let at = PNG.length;
  for (let first = true; at + 12 <= bytes.length; first = false) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.subarray(at + 4, at + 8).toString('latin1');
    if (first && type !== 'IHDR') return bad('unknown');
    if (!/^[A-Za-z]{4}$/.test(type)) return bad('unknown');
    at += 12 + length;
    if (at > bytes.length) return bad('cut-short');
    if (type === 'IEND') return at === bytes.length ? good('image/png') : bad('something-after');
  }
  return bad('cut-short');
}

const EOI = 0xd9;
const SOS = 0xda;
const isStandalone = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);

/** Segment after segment; after a scan's header its data go on to the next marker that is no restart. */
function readJpeg(bytes: Buffer): ScanReading {
  let at = 2;
  let hasPicture = false;
  while (at + 1 < bytes.length) {
    if (bytes[at] !== 0xff) return bad('unknown');
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === EOI) return endOfJpeg(bytes, at + 2, hasPicture);
    const end = isStandalone(marker) ? at + 2 : at + 2 + lengthAt(bytes, at + 2);
    if (end > bytes.length) return bad('cut-short');
    hasPicture ||= marker === SOS;
    at = marker === SOS ? endOfData(bytes, end) : end;
  }
  return bad('cut-short');
}

const lengthAt = (bytes: Buffer, at: number): number =>
  at + 2 <= bytes.length ? bytes.readUInt16BE(at) : bytes.length;

function endOfJpeg(bytes: Buffer, end: number, hasPicture: boolean): ScanReading {
  if (!hasPicture) return bad('unknown');
  return isBlank(bytes.subarray(end)) ? good('image/jpeg') : bad('something-after');
}

function endOfData(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1 && at + 1 < bytes.length; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && !isStandalone(next)) return at;
  }
  return bytes.length;
}

/** Cameras and scanners fill up with zeros or line ends; nothing else may stand there. */
const isBlank = (rest: Buffer): boolean =>
  rest.every((byte) => byte === 0 || byte === 0x0a || byte === 0x0d || byte === 0x20);

const END_OF_PDF = '%%EOF';
/** What a paper has no need of: scripts, programs started, files carried along. */
const ACTIVE = ['/JavaScript', '/JS ', '/JS(', '/Launch', '/EmbeddedFile', '/RichMedia', '/XFA'];

function readPdf(bytes: Buffer): ScanReading {
  const end = bytes.lastIndexOf(END_OF_PDF);
  if (end === -1 || bytes.indexOf('startxref') === -1) return bad('cut-short');
  if (!isBlank(bytes.subarray(end + END_OF_PDF.length))) return bad('something-after');
  return ACTIVE.some((word) => bytes.includes(word, 0, 'latin1')) ? bad('active') : good('application/pdf');
}
