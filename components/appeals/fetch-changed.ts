import type { Changed } from './changed-meanwhile';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** What somebody else has done with the complaint meanwhile; null when it cannot be told. */
export async function fetchChanged(appealId: string): Promise<Changed | null> {
  try {
    const response = await fetch(`/api/v1/queries/appeals/one?appealId=${appealId}`);
    const body: unknown = response.ok ? await response.json() : null;
    if (!isRecord(body) || !Array.isArray(body.route)) return null;
    const stations = body.route.filter(isRecord);
    const last =
      stations.findLast(({ outcome }) => outcome !== null) ?? stations.findLast(({ sentOn }) => sentOn !== null);
    if (last === undefined) return null;
    return { body: String(last.body), outcome: textOf(last.outcome), reasons: textOf(last.reasons) ?? '' };
  } catch {
    return null;
  }
}
