import type { KnownDay } from '@/lib/kernel/fact-day';
import { dayOfColumn } from '@/lib/kernel/stored-days';
import type { QueryContext } from '../query';

/** What can have happened to a person of the register, from the first word about them to the last decision. */
export const HISTORY_KINDS = [
  ...(['information', 'checked', 'refuted', 'document', 'entered', 'amended', 'struck', 'restored'] as const),
  ...(['reinstated', 'reopened', 'settled', 'listed', 'dropped', 'appeal-filed', 'appeal-satisfied'] as const),
  ...(['appeal-refused', 'petition-filed', 'petition-forwarded', 'petition-satisfied', 'petition-refused'] as const),
  ...(['petition-confirmed', 'petition-unconfirmed'] as const),
] as const;
export type HistoryKind = (typeof HISTORY_KINDS)[number];

export interface HistoryItem {
  readonly kind: HistoryKind;
  readonly on: KnownDay;
  /** The campaign in which it was, for lists. */
  readonly campaign: string | null;
  readonly note: string | null;
  readonly href: string | null;
  readonly article: string;
}

const ARTICLES: Readonly<Record<HistoryKind, string>> = {
  ...{ information: '23', checked: '23', refuted: '23', document: '22', entered: '21', amended: '22', struck: '21' },
  ...{ restored: '21', reinstated: '21', reopened: '15.п', settled: '15.п', listed: '25', dropped: '24' },
  ...{ 'appeal-filed': '27', 'appeal-satisfied': '29', 'appeal-refused': '29', 'petition-filed': '20' },
  ...{ 'petition-forwarded': '20', 'petition-satisfied': '19', 'petition-refused': '19' },
  ...{ 'petition-confirmed': '19', 'petition-unconfirmed': '19' },
};

interface Row {
  readonly kind: HistoryKind;
  readonly on: Date | null;
  /** What is known of a day that is not exactly known. */
  readonly part: KnownDay;
  readonly campaign: string | null;
  readonly note: string | null;
  readonly href: string | null;
  readonly rank: number;
  readonly sovietId: string | null;
  readonly sovietPath: string | null;
  readonly campaignId: string | null;
  readonly commissionId: string | null;
}

/** The whole history of an entry in the order of its days; what has no day stands where it came in. Lists and complaints out of sight are told, and not led to. */
export async function listHistory(context: QueryContext, entryId: string): Promise<HistoryItem[]> {
  const rows = await context.db.$queryRaw<Row[]>`
    WITH e AS (SELECT * FROM lishenets_entry WHERE id = ${entryId}::uuid), line AS (
      SELECT row.*, list.posted_on, list.part_days->'postedOn' AS posted_part, list.state AS list_state, list.election_id, campaign.name AS campaign FROM disfranchised_row row
      JOIN disfranchised_list list ON list.id = row.list_id JOIN election ON election.id = list.election_id
      JOIN campaign ON campaign.id = election.campaign_id WHERE row.entry_id = ${entryId}::uuid
    ), ended AS (
      SELECT DISTINCT ON (step.appeal_id) step.appeal_id, step.decided_on, step.part_days, step.reasons FROM appeal_step step
      JOIN appeal a ON a.id = step.appeal_id AND a.entry_id = ${entryId}::uuid WHERE step.outcome IS NOT NULL
      ORDER BY step.appeal_id, step.ordinal DESC
    )
    SELECT item.*, soviet.id AS "sovietId", soviet.path AS "sovietPath", el.campaign_id AS "campaignId", el.commission_id AS "commissionId" FROM (
      SELECT 'information' AS kind, i.received_on AS "on", NULL::text AS campaign, concat_ws(': ', nullif(i.source, ''), i.content) AS note,
        '/lishentsy/information/' || i.id AS href, 0 AS rank, NULL::uuid AS election_id, i.part_days->'receivedOn' AS part FROM information i JOIN e ON e.information_id = i.id
      UNION ALL SELECT CASE WHEN i.is_confirmed THEN 'checked' ELSE 'refuted' END, i.checked_on, NULL,
        concat_ws(': ', i.checked_by, i.finding), '/lishentsy/information/' || i.id, 1, NULL, i.part_days->'checkedOn' FROM information i JOIN e ON e.information_id = i.id
        WHERE i.is_confirmed IS NOT NULL
      UNION ALL SELECT 'document', d.issued_on, NULL, concat_ws('|', d.kind, d.number, d.issuer), NULL, 2, NULL,
        d.part_days->'issuedOn' FROM entry_document d WHERE d.entry_id = ${entryId}::uuid AND (d.issued_on IS NOT NULL OR jsonb_exists(d.part_days, 'issuedOn'))
      UNION ALL SELECT v.kind, v."on", NULL, v.note,
        CASE WHEN v.kind IN ('reopened', 'settled') AND v.subject_id IS NOT NULL THEN '/lishentsy/entry/' || v.subject_id END,
        CASE v.kind WHEN 'entered' THEN 3 ELSE 6 END, NULL, v.part_days->'on' FROM entry_event v WHERE v.entry_id = ${entryId}::uuid
      UNION ALL SELECT 'listed', line.posted_on, line.campaign, line.number::text, '/lishentsy/list/' || line.list_id, 5, line.election_id,
        line.posted_part FROM line WHERE line.list_state = 'published' AND line.outcome <> 'dropped'
      UNION ALL SELECT 'dropped', line.verified_on, line.campaign, line.member, '/lishentsy/list/' || line.list_id, 5, line.election_id, line.part_days->'verifiedOn'
        FROM line WHERE line.outcome = 'dropped'
      UNION ALL SELECT 'appeal-filed', a.filed_on, NULL, a.filed_by, '/appeals/' || a.id, 5, a.election_id, a.part_days->'filedOn'
        FROM appeal a WHERE a.entry_id = ${entryId}::uuid
      UNION ALL SELECT 'appeal-' || a.outcome, ended.decided_on, NULL, ended.reasons, '/appeals/' || a.id, 5, a.election_id, ended.part_days->'decidedOn'
        FROM appeal a JOIN ended ON ended.appeal_id = a.id WHERE a.entry_id = ${entryId}::uuid AND a.outcome IN ('satisfied', 'refused')
      UNION ALL SELECT 'petition-filed', p.filed_on, NULL, nullif(p.text, ''), '/petitions/' || p.id, 5, NULL, p.part_days->'filedOn'
        FROM petition p WHERE p.entry_id = ${entryId}::uuid
      UNION ALL SELECT 'petition-forwarded', p.concluded_on, NULL, nullif(p.conclusion, ''), '/petitions/' || p.id, 6, NULL, p.part_days->'concludedOn'
        FROM petition p WHERE p.entry_id = ${entryId}::uuid AND p.conclusion IS NOT NULL
      UNION ALL SELECT 'petition-' || p.outcome, p.decided_on, NULL, nullif(p.reasons, ''), '/petitions/' || p.id, 7, NULL, p.part_days->'decidedOn'
        FROM petition p WHERE p.entry_id = ${entryId}::uuid AND p.outcome IS NOT NULL
      UNION ALL SELECT CASE WHEN p.is_confirmed THEN 'petition-confirmed' ELSE 'petition-unconfirmed' END, p.confirmed_on, NULL, NULL,
        '/petitions/' || p.id, 8, NULL, p.part_days->'confirmedOn'
        FROM petition p WHERE p.entry_id = ${entryId}::uuid AND p.is_confirmed IS NOT NULL
    ) item LEFT JOIN election el ON el.id = item.election_id LEFT JOIN territory soviet ON soviet.id = el.soviet_id
    ORDER BY coalesce("on", (part->>'latest')::date, (part->>'earliest')::date) NULLS FIRST, rank`;
  return rows.map((row) => ({
    ...{ kind: row.kind, on: row.part ?? dayOfColumn(row.on), campaign: row.campaign, note: row.note },
    ...{ href: isInSight(context, row) ? row.href : null, article: ARTICLES[row.kind] },
  }));
}

/** A list or a complaint of other elections may lie out of sight where the entry itself does not. */
function isInSight(context: QueryContext, { sovietId, sovietPath, campaignId, commissionId }: Row): boolean {
  if (sovietId === null || sovietPath === null || campaignId === null || commissionId === null) return true;
  return context.sees({ territoryId: sovietId, territoryPath: sovietPath, campaignId, commissionId });
}
