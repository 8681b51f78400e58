import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { jpegScan, pdfScan, pngScan } from '@/lib/testing/scans';
import { readScan } from './scan-kind';

const html = Buffer.from('<!doctype html><script>alert(1)</script>');
const zipEnd = Buffer.from('PK\u0005\u0006aaaaaaaaaaaaaaaaaa', 'latin1');

describe('art. 22: what a scan is, its bytes say', () => {
  it.each([
    ['image/png', pngScan()],
    ['image/jpeg', jpegScan()],
    ['application/pdf', pdfScan()],
  ] as const)('%s is known from its first byte to its last', (kind, bytes) => {
    expect(readScan(bytes)).toEqual({ ok: true, kind });
  });

  it.each([
    ['nothing', Buffer.alloc(0), 'empty'],
    ['a page of the web called .png', html, 'unknown'],
    [
      'a drawing that holds a script',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
      'unknown',
    ],
    ['a program', Buffer.from('MZ\u0090\u0000', 'latin1'), 'unknown'],
    ['the first bytes of a picture before a page', Buffer.concat([pngScan().subarray(0, 8), html]), 'unknown'],
    ['a PNG cut short', pngScan().subarray(0, -20), 'cut-short'],
    ['a JPEG cut short', jpegScan().subarray(0, -2), 'cut-short'],
    ['a PDF cut short', pdfScan().subarray(0, -30), 'cut-short'],
    ['a PNG with a page behind it', Buffer.concat([pngScan(), html]), 'something-after'],
    ['a JPEG with an archive behind it', Buffer.concat([jpegScan(), zipEnd]), 'something-after'],
    ['a PDF with an archive behind it', Buffer.concat([pdfScan(), zipEnd]), 'something-after'],
    ['a page before a PDF', Buffer.concat([html, pdfScan()]), 'unknown'],
    ['a PDF with a script', pdfScan('/OpenAction << /S /JavaScript /JS (app.alert(1)) >>'), 'active'],
    ['a PDF that starts a program', pdfScan('/OpenAction << /S /Launch /F (cmd.exe) >>'), 'active'],
    ['a JPEG of a head alone', Buffer.from([0xff, 0xd8, 0xff, 0xd9]), 'unknown'],
    ['a chunk that claims more than there is', forgedChunk(), 'cut-short'],
    ['compressed bytes', deflateSync(html), 'unknown'],
  ] as const)('%s is refused', (_name, bytes, fault) => {
    expect(readScan(bytes)).toEqual({ ok: false, fault });
  });

  it('zeros and line ends after the end are what scanners leave', () => {
    expect(readScan(Buffer.concat([jpegScan(), Buffer.alloc(40)])).ok).toBe(true);
    expect(readScan(Buffer.concat([pdfScan(), Buffer.from('\r\n')])).ok).toBe(true);
  });
});

function forgedChunk(): Buffer {
  const forged = Buffer.from(pngScan());
  forged.writeUInt32BE(0xffffffff, 8);
  return forged;
}
