'use client';

import { useEffect, useState } from 'react';

export interface FoundPerson {
  readonly residentId: string;
  readonly name: string;
  readonly birthYear: number;
  readonly settlement: string;
  readonly franchise: string;
  readonly isPresent: boolean;
}

interface Found {
  readonly found: readonly FoundPerson[];
  readonly isUnreachable: boolean;
}

const PAUSE_MS = 120;
const SHORTEST = 2;
const NOBODY: Found = { found: [], isUnreachable: false };

/** People of the soviet whose names begin so, those in the room first. */
export function usePeople(meetingId: string, typed: string, isRoomOnly: boolean): Found {
  const [answer, setAnswer] = useState(NOBODY);
  const name = typed.trim();
  useEffect(() => {
    if (name.length < SHORTEST) {
      setAnswer(NOBODY);
      return;
    }
    const stop = new AbortController();
    const timer = setTimeout(() => {
      const asked = new URLSearchParams({ meetingId, name, ...(isRoomOnly && { present: 'true' }) });
      fetch(`/api/v1/queries/meetings/people?${asked}`, { signal: stop.signal })
        .then((response) => (response.ok ? response.json() : Promise.reject(new Error(String(response.status)))))
        // The query of this name answers rows of this shape.
        .then((body) => setAnswer({ found: (body as { items: FoundPerson[] }).items, isUnreachable: false }))
        .catch(() => {
          if (!stop.signal.aborted) setAnswer({ found: [], isUnreachable: true });
        });
    }, PAUSE_MS);
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
  }, [meetingId, name, isRoomOnly]);
  return answer;
}
