import type { Tx } from '@/lib/store/client';

/**
 * Fixes the words of every row as they are hung up: names, ground, papers, who checked. Whatever is amended later, the list
 * that hangs still says this; a trigger of the table holds it.
 */
export async function fixPostedWords(tx: Tx, listId: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE disfranchised_row SET posted = jsonb_build_object('residentId', r.id,
      'surname', r.surname, 'given', r.given, 'patronymic', r.patronymic, 'sex', r.sex, 'birthYear', r.birth_year,
      'settlement', place.name, 'household', r.household, 'letter', e.letter, 'ground', e.ground,
      'documents', coalesce((
        SELECT jsonb_agg(jsonb_build_object('kind', d.kind, 'number', d.number, 'issuedOn', coalesce(d.part_days->'issuedOn', to_jsonb(d.issued_on)), 'issuer', d.issuer) ORDER BY d.id)
        FROM entry_document d WHERE d.entry_id = e.id), '[]'),
      'member', row.member, 'verifiedOn', coalesce(row.part_days->'verifiedOn', to_jsonb(row.verified_on)),
      'principal', CASE WHEN head.id IS NULL THEN NULL ELSE jsonb_build_object(
        'surname', head.surname, 'given', head.given, 'patronymic', head.patronymic, 'sex', head.sex, 'number', (
          SELECT other.number FROM disfranchised_row other WHERE other.list_id = row.list_id AND other.entry_id = e.principal_id AND other.outcome <> 'dropped')) END)
    FROM disfranchised_row row
    JOIN lishenets_entry e ON e.id = row.entry_id
    JOIN resident r ON r.id = e.resident_id
    JOIN territory place ON place.id = r.settlement_id
    LEFT JOIN lishenets_entry principal ON principal.id = e.principal_id
    LEFT JOIN resident head ON head.id = principal.resident_id
    WHERE row.list_id = ${listId}::uuid
      AND disfranchised_row.list_id = row.list_id AND disfranchised_row.entry_id = row.entry_id`;
}
