import type { Tx } from '@/lib/store/client';
import { hasTwin } from './resident-facts';

/** A record that is to stand in a place under the key of its name. */
export interface Returning {
  readonly id: string;
  readonly settlementId: string;
  readonly household: string;
  readonly normalKey: string;
}

/**
 * The key of a record that stands beside another so named: names read anew may name by one key whom they told apart when both
 * were entered. Its own number tells it from the other.
 */
export const keyBeside = ({ id, normalKey }: Pick<Returning, 'id' | 'normalKey'>): string => `${normalKey}|${id}`;

/**
 * Who of them may stand again beside whoever bears the key there: both stood there so named when the record was struck, made
 * one with another or taken away. Whoever has come since, or has been so named since, stands in its stead.
 */
export async function findBeside(tx: Tx, returning: readonly Returning[]): Promise<ReadonlySet<string>> {
  if (returning.length === 0) return new Set();
  const found = await tx.$queryRaw<{ id: string }[]>`
    SELECT r.id
    FROM unnest(${returning.map(({ id }) => id)}::uuid[], ${returning.map(({ settlementId }) => settlementId)}::uuid[],
      ${returning.map(({ household }) => household)}::text[], ${returning.map(({ normalKey }) => normalKey)}::text[])
      AS asked(id, settlement_id, household, normal_key)
    JOIN resident r ON r.id = asked.id
    JOIN resident twin ON twin.settlement_id = asked.settlement_id AND twin.normal_key = asked.normal_key AND twin.id <> r.id
    JOIN LATERAL (
      SELECT c.id, c.at FROM (
        SELECT c.id, c.at, to_jsonb(r) || jsonb_overlay(c.before) OVER (ORDER BY c.id DESC) AS fields
        FROM resident_change c WHERE c.resident_id = r.id
      ) c
      WHERE c.fields ->> 'settlement_id' = asked.settlement_id::text AND c.fields ->> 'household' = asked.household
        AND c.fields ->> 'struck_on' IS NULL AND c.fields ->> 'merged_into_id' IS NULL
        AND (c.fields ->> 'surname', c.fields ->> 'given', c.fields ->> 'patronymic', c.fields ->> 'birth_year')
          = (r.surname, r.given, r.patronymic, r.birth_year::text)
      ORDER BY c.id DESC LIMIT 1
    ) stood ON true
    WHERE NOT EXISTS (
      SELECT FROM resident_change since WHERE since.resident_id = twin.id AND since.id > stood.id
        AND (since.before = '{}' OR since.before ?| ARRAY['surname', 'given', 'patronymic', 'birth_year', 'settlement_id',
          'household', 'struck_on', 'merged_into_id']))
      AND NOT EXISTS (SELECT FROM import i WHERE i.id = twin.import_id AND i.applied_at > stood.at)`;
  return new Set(found.map(({ id }) => id));
}

/** The key of its name, or its own beside whom it stood with; null where the name is another's. */
export async function findFreeKey(tx: Tx, returning: Returning): Promise<string | null> {
  const { id, settlementId, normalKey } = returning;
  if (!(await hasTwin(tx, normalKey, settlementId, id))) return normalKey;
  return (await findBeside(tx, [returning])).has(id) ? keyBeside(returning) : null;
}
