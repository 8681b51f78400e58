import type { Client } from 'pg';

/** Of the soviets so large a share keeps a register of the disfranchised, with lists, complaints and petitions. */
const WITH_LISTS = 0.3;
export const TODAY = '1927-02-10';

/** What a person's row says beyond the name: where they vote, and whether they are in the register of the disfranchised. */
export interface Standing {
  readonly franchise: string;
  readonly uchastokId: string;
  readonly electorNo: number | null;
  readonly occupation: string;
}

interface Placed {
  readonly sovietId: string;
  readonly settlementId: string;
  readonly franchise: string;
  /** The number of the person among all. */
  readonly index: number;
}

const OCCUPATIONS = 'хлебопашец,батрак,кузнец,плотник,учитель,ткач,сапожник,мельник,портной,возчик,пастух,рыбак'.split(
  ',',
);

/** Where each person of the guberniya stands, place by place: one uchastok a settlement, its electors numbered. */
export function standingsOf(sovietIds: readonly string[]) {
  const listed = new Set(sovietIds.slice(0, Math.max(1, Math.round(sovietIds.length * WITH_LISTS))));
  const numbers = new Map<string, number>();
  return ({ sovietId, settlementId, index: i, ...person }: Placed): Standing => {
    const isListed = person.franchise === 'elector' && i % 6 === 3 && listed.has(sovietId);
    const franchise = isListed ? 'disfranchised' : person.franchise;
    // A settlement's id serves its uchastok too, which is another table's.
    const standing = { franchise, uchastokId: settlementId, occupation: OCCUPATIONS[i % 12] ?? '' };
    if (franchise !== 'elector') return { ...standing, electorNo: null };
    const electorNo = (numbers.get(settlementId) ?? 0) + 1;
    numbers.set(settlementId, electorNo);
    return { ...standing, electorNo };
  };
}

/** A campaign under way in the uezd: its commissions, an election in every soviet, an uchastok in every settlement. */
export async function makeElections(client: Client, uezdId: string): Promise<void> {
  await client.query(
    `INSERT INTO campaign (id, territory_id, name, starts_on, mode, today)
     VALUES (uuidv7(), $1, 'Перевыборы советов 1927 года', '1927-01-20', 'conduct', '${TODAY}')`,
    [uezdId],
  );
  await client.query(`
    INSERT INTO commission (id, campaign_id, territory_id, kind, formed_on, formed_by)
    SELECT uuidv7(), c.id, t.id, CASE t.kind WHEN 'selsoviet' THEN 'village' ELSE t.kind END, '1926-12-20', 'исполнительным комитетом'
    FROM campaign c CROSS JOIN territory t WHERE t.kind IN ('uezd', 'volost', 'selsoviet');

    INSERT INTO commission_member (id, commission_id, name, function, organisation, sex)
    SELECT uuidv7(), c.id, 'Петров Иван ' || n, CASE n WHEN 1 THEN 'chair' ELSE 'member' END, 'сельсовет', 'm'
    FROM commission c CROSS JOIN generate_series(1, 5) n;

    INSERT INTO account (id, login, name, password_hash)
    SELECT uuidv7(), 'clerk' || n, 'Секретарь ' || n, 'none' FROM generate_series(1, (SELECT count(*) FROM commission)) n;

    INSERT INTO appointment (id, account_id, function, commission_id)
    SELECT uuidv7(), a.id, CASE a.n % 2 WHEN 0 THEN 'clerk' ELSE 'chair' END, c.id
    FROM (SELECT id, row_number() OVER (ORDER BY id) AS n FROM account WHERE login LIKE 'clerk%') a
    JOIN (SELECT id, row_number() OVER (ORDER BY id) AS n FROM commission) c ON c.n = a.n;

    INSERT INTO commission_agent (id, commission_id, account_id, name)
    SELECT uuidv7(), p.commission_id, p.account_id, a.name FROM appointment p JOIN account a ON a.id = p.account_id WHERE p.commission_id IS NOT NULL;

    INSERT INTO election (id, campaign_id, soviet_id, commission_id, starts_on)
    SELECT uuidv7(), c.campaign_id, c.territory_id, c.id, '1927-03-01' FROM commission c WHERE c.kind = 'village';

    INSERT INTO uchastok (id, election_id, number, name, kind, population, electors, parts)
    SELECT t.id, e.id, row_number() OVER (PARTITION BY t.parent_id ORDER BY t.name), t.name, 'territorial', 500, 300,
      jsonb_build_array(jsonb_build_object('settlementId', t.id, 'households', NULL))
    FROM territory t JOIN election e ON e.soviet_id = t.parent_id WHERE t.kind = 'settlement';`);
}
