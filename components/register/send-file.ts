import type { ActRefused } from '@/lib/acts/reply';

export type Sent = { readonly ok: true; readonly importId: string } | ActRefused | null;

interface Sending {
  readonly act: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly file: File;
  readonly key: string;
  readonly locale: string;
  readonly onProgress: (sent: number, size: number) => void;
}

/** Sends a file to its act; null when the network gave no answer. A request of this kind alone tells how much has gone. */
export function sendFile({ act, fields, file, key, locale, onProgress }: Sending): Promise<Sent> {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  body.append('file', file);
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api/v1/acts/${act}`);
    request.setRequestHeader('Accept-Language', locale);
    request.setRequestHeader('Idempotency-Key', key);
    request.upload.onprogress = ({ loaded, total }) => onProgress(loaded, total);
    request.onload = () => resolve(readAnswer(request));
    request.onerror = () => resolve(null);
    request.ontimeout = () => resolve(null);
    request.send(body);
  });
}

function readAnswer(request: XMLHttpRequest): Sent {
  try {
    const answer = JSON.parse(request.responseText);
    if (request.status === 202) return { ok: true, importId: String(answer.importId) };
    return { ...answer, ok: false, status: request.status };
  } catch {
    return null;
  }
}
