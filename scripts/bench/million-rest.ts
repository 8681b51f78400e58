import type { Client } from 'pg';
import { TODAY } from './million-elections';

/** The disfranchised: entered, with a document, told of, listed, posted with the words that were posted. */
const DISFRANCHISED = `
  INSERT INTO lishenets_entry (id, soviet_id, campaign_id, resident_id, letter, ground, entered_on, verdict, state, struck_on, strike_reason)
  SELECT uuidv7(), r.soviet_id, c.id, r.id, substr('абвгдезилм', 1 + (r.n % 10)::int, 1), 'торговал с наёмным приказчиком',
    date '1926-11-01' + (r.n % 60)::int, CASE WHEN r.n % 20 = 7 THEN 'undecided' WHEN r.n % 50 = 9 THEN 'unlawful' ELSE 'lawful' END,
    CASE WHEN r.n % 25 = 3 THEN 'struck' ELSE 'entered' END,
    CASE WHEN r.n % 25 = 3 THEN date '1927-01-15' END, CASE WHEN r.n % 25 = 3 THEN 'внесён по ошибке' END
  FROM campaign c CROSS JOIN (SELECT id, soviet_id, row_number() OVER (ORDER BY id) AS n FROM resident WHERE franchise = 'disfranchised') r;

  INSERT INTO entry_document (id, entry_id, kind, number, issued_on, issuer)
  SELECT uuidv7(), e.id, CASE WHEN e.letter < 'г' THEN 'finance-certificate' ELSE 'patent-certificate' END, '12/7', '1926-10-10', 'Уездный финотдел'
  FROM lishenets_entry e;

  INSERT INTO entry_event (id, entry_id, kind, "on", letter, ground)
  SELECT uuidv7(), e.id, 'entered', e.entered_on, e.letter, e.ground FROM lishenets_entry e;
  INSERT INTO entry_event (id, entry_id, kind, "on") SELECT uuidv7(), e.id, 'struck', e.struck_on FROM lishenets_entry e WHERE e.state = 'struck';

  INSERT INTO disfranchised_list (id, election_id, compiled_on, state, posted_on, places)
  SELECT uuidv7(), el.id, '1927-01-20', 'published', '1927-02-01', 'у сельсовета и в школе'
  FROM election el WHERE EXISTS (SELECT FROM lishenets_entry e WHERE e.soviet_id = el.soviet_id);

  INSERT INTO disfranchised_row (list_id, entry_id, number, outcome, member, document_seen, verified_on, posted)
  SELECT l.id, e.id, row_number() OVER (PARTITION BY l.id ORDER BY r.normal_name, e.id), 'kept', 'Петров Иван 1', 'справка финотдела', '1927-01-25',
    jsonb_build_object('surname', r.surname, 'given', r.given, 'patronymic', r.patronymic, 'sex', r.sex, 'birthYear', r.birth_year,
      'settlement', place.name, 'household', r.household, 'letter', e.letter, 'ground', e.ground, 'member', 'Петров Иван 1',
      'verifiedOn', '1927-01-25', 'principal', NULL, 'documents', jsonb_build_array(jsonb_build_object(
        'kind', 'finance-certificate', 'number', '12/7', 'issuedOn', '1926-10-10', 'issuer', 'Уездный финотдел')))
  FROM lishenets_entry e JOIN election el ON el.soviet_id = e.soviet_id JOIN disfranchised_list l ON l.election_id = el.id
  JOIN resident r ON r.id = e.resident_id JOIN territory place ON place.id = r.settlement_id WHERE e.state = 'entered';

  INSERT INTO information (id, soviet_id, resident_id, source, received_on, content, checked_by, checked_on, is_confirmed)
  SELECT uuidv7(), e.soviet_id, e.resident_id, 'сельсовет', '1926-10-20', 'держал лавку', CASE WHEN e.n % 3 > 0 THEN 'Петров' END,
    CASE WHEN e.n % 3 > 0 THEN date '1926-10-25' END, CASE WHEN e.n % 3 > 0 THEN e.n % 3 = 1 END
  FROM (SELECT *, row_number() OVER (ORDER BY id) AS n FROM lishenets_entry) e WHERE e.n % 12 = 0;`;

const PETITIONS = `
  INSERT INTO petition (id, entry_id, soviet_id, campaign_id, state, filed_on, text)
  SELECT uuidv7(), e.id, e.soviet_id, e.campaign_id, CASE e.n % 3 WHEN 0 THEN 'filed' WHEN 1 THEN 'forwarded' ELSE 'refused' END,
    date '1926-12-01' + (e.n % 50)::int, 'прошу восстановить'
  FROM (SELECT *, row_number() OVER (ORDER BY id) AS n FROM lishenets_entry) e WHERE e.n % 10 = 1;`;

/** Complaints in every state and in the hands of three levels, with the terms that run for them. */
const APPEALS = `
  INSERT INTO appeal (id, campaign_id, election_id, list_id, entry_id, filed_on, form, text, filed_by, state, outcome, announced_on)
  SELECT uuidv7(), e.campaign_id, l.election_id, l.id, e.id, date '1927-02-02' + (e.n % 7)::int, 'written', 'торговлей не занимался', 'сам',
    s.state, CASE s.state WHEN 'satisfied' THEN 'satisfied' WHEN 'refused' THEN 'refused' WHEN 'announced' THEN 'refused' END,
    CASE s.state WHEN 'announced' THEN date '1927-02-09' END
  FROM (SELECT *, row_number() OVER (ORDER BY id) AS n FROM lishenets_entry WHERE state = 'entered') e
  JOIN election el ON el.soviet_id = e.soviet_id JOIN disfranchised_list l ON l.election_id = el.id
  CROSS JOIN LATERAL (SELECT (ARRAY['held', 'sent', 'satisfied', 'refused', 'announced', 'held'])[1 + (e.n / 6 % 6)::int] AS state) s
  WHERE e.n % 6 = 0;

  INSERT INTO appeal_step (id, appeal_id, ordinal, body, commission_id, may_decide, days, article, sent_on, received_on, due_on)
  SELECT uuidv7(), a.id, step.ordinal, body.kind, body.id, step.ordinal > 1, 3, CASE step.ordinal WHEN 1 THEN '28' ELSE '29' END,
    a.filed_on + step.ordinal - 1, a.filed_on + step.ordinal - 1, a.filed_on + step.ordinal + 2
  FROM appeal a JOIN election el ON el.id = a.election_id JOIN territory soviet ON soviet.id = el.soviet_id
  CROSS JOIN (VALUES (1), (2)) step(ordinal)
  JOIN commission body ON body.campaign_id = a.campaign_id
    AND body.territory_id = CASE step.ordinal WHEN 1 THEN soviet.id ELSE soviet.parent_id END;

  INSERT INTO term (id, campaign_id, duty, article, commission_id, territory_id, subject_kind, subject_id, "from", due, state)
  SELECT uuidv7(), a.campaign_id, CASE WHEN a.state IN ('satisfied', 'refused') THEN 'appeal-announce' ELSE 'appeal-forward' END, '28',
    el.commission_id, el.soviet_id, 'appeal', a.id, a.filed_on, a.filed_on + 3, CASE a.state WHEN 'announced' THEN 'met' ELSE 'open' END
  FROM appeal a JOIN election el ON el.id = a.election_id;
  INSERT INTO term (id, campaign_id, duty, article, commission_id, territory_id, subject_kind, subject_id, "from", due, state)
  SELECT uuidv7(), el.campaign_id, 'list-post', '25', el.commission_id, el.soviet_id, 'election', el.id, '1927-01-20', '1927-02-08', 'open'
  FROM election el;`;

const JOURNAL = `
  INSERT INTO journal_entry (id, body_id, sequence, act, article, territory_id, campaign_id, actor_name, actor_function, subject_id, what,
    findings, campaign_day, at, previous_hash, hash)
  SELECT uuidv7(), c.id, n / c.bodies + 1, (ARRAY['lishentsy/enter', 'register/amend-resident', 'appeals/file', 'appeals/forward'])[1 + n % 4],
    (ARRAY['21', '14', '27', '28'])[1 + n % 4], c.territory_id, c.campaign_id, 'Секретарь ' || c.place, 'clerk', c.id,
    jsonb_build_object('sovietId', c.territory_id, 'reason', 'по заявлению', 'number', n),
    CASE WHEN n % 20 = 0 THEN jsonb_build_array(jsonb_build_object('rule', 'information-unchecked', 'article', '23', 'level', 'flag',
      'basis', '{}'::jsonb)) ELSE '[]' END,
    date '1927-01-20' + n % 20, now() - n * interval '1 second', encode(sha256((n - c.bodies)::text::bytea), 'hex'), encode(sha256(n::text::bytea), 'hex')
  FROM generate_series(0, $1::int - 1) n
  JOIN (SELECT *, row_number() OVER (ORDER BY id) - 1 AS place, count(*) OVER () AS bodies FROM commission) c ON c.place = n % c.bodies`;

const FOUND = `
  INSERT INTO journal_head (body_id, sequence, hash)
  SELECT DISTINCT ON (body_id) body_id, sequence, hash FROM journal_entry ORDER BY body_id, sequence DESC;

  INSERT INTO filed_finding (id, entry_id, campaign_id, territory_id, subject_id, act, rule, article, level, basis)
  SELECT uuidv7(), j.id, j.campaign_id, j.territory_id, j.subject_id, j.act, 'information-unchecked', '23',
    (ARRAY['flag', 'violation', 'undecided'])[1 + j.sequence % 3], '{}' FROM journal_entry j WHERE j.sequence % 5 = 0;`;

/** Files that were read, with the rows of the last; changes to many; changes to one. */
const REGISTERS = `
  INSERT INTO import (id, kind, territory_id, file_name, file_path, file_digest, file_size, heading, state, read, total, valid, duplicates, account_id)
  SELECT uuidv7(), (ARRAY['residents', 'lishentsy'])[1 + (t.n % 2)::int], t.id, 'реестр-' || t.n || '.csv', 'none', 'none', 1000,
    '{Двор,Фамилия,Имя}', 'applied', 20000, 20000, 18000, 1000, (SELECT id FROM account LIMIT 1)
  FROM (SELECT id, row_number() OVER (ORDER BY id) AS n FROM territory WHERE kind IN ('selsoviet', 'volost')) t;
  INSERT INTO import_row (import_id, line, verdict, fields, reasons, twin_line)
  SELECT i.id, n, CASE WHEN n % 20 = 0 THEN 'rejected' WHEN n % 20 = 1 THEN 'duplicate' ELSE 'valid' END, ARRAY['12', 'Иванов', 'Иван'],
    CASE WHEN n % 20 = 0 THEN '{birth-year-missing}'::text[] ELSE '{}' END, CASE WHEN n % 20 = 1 AND n > 1 THEN n - 1 END
  FROM (SELECT id FROM import WHERE kind = 'lishentsy' ORDER BY id DESC LIMIT 1) i CROSS JOIN generate_series(1, 20000) n;

  INSERT INTO changeset (id, soviet_id, state, kind, change, chosen, reason, fit, unfit, account_id, actor_name, prepared_on)
  SELECT uuidv7(), t.id, 'prepared', 'field', '{"field":"occupation","value":"кустарь"}', '{}', 'по переписи', 400, 0,
    (SELECT id FROM account LIMIT 1), 'Секретарь', '${TODAY}' FROM territory t WHERE t.kind = 'selsoviet';
  INSERT INTO changeset_row (changeset_id, resident_id, ordinal, verdict, seen, before, after)
  SELECT c.id, r.id, row_number() OVER (PARTITION BY c.id ORDER BY r.normal_name), 'fits', 1, '{"occupation":"ткач"}', '{"occupation":"кустарь"}'
  FROM (SELECT * FROM changeset ORDER BY id LIMIT 10) c JOIN resident r ON r.soviet_id = c.soviet_id WHERE r.occupation = 'ткач';`;

const MEETINGS = `
  INSERT INTO meeting (id, election_id, uchastok_id, held_on, hour, place, agent_id, agent_name, state, eligible)
  SELECT uuidv7(), u.election_id, u.id, '1927-03-01', '12:00', 'школа', p.account_id, 'Уполномоченный', 'convened', 300
  FROM uchastok u JOIN election e ON e.id = u.election_id JOIN appointment p ON p.commission_id = e.commission_id WHERE u.number % 2 = 1;
  INSERT INTO meeting_notice (meeting_id, resident_id, served_on)
  SELECT m.id, r.id, '1927-02-05' FROM (SELECT * FROM meeting ORDER BY id LIMIT 200) m
  JOIN resident r ON r.uchastok_id = m.uchastok_id WHERE r.franchise = 'elector';`;

const UNITS = `
  INSERT INTO unit (id, soviet_id, kind, name)
  SELECT uuidv7(), s.id, (ARRAY['enterprise', 'institution', 'union'])[1 + n % 3], 'Артель ' || n
  FROM (SELECT id FROM territory WHERE kind = 'selsoviet' ORDER BY path LIMIT 40) s CROSS JOIN generate_series(1, 60) n;
  INSERT INTO unit_claim (unit_id, resident_id, source)
  SELECT u.id, r.id, 'filter'
  FROM (SELECT *, row_number() OVER (PARTITION BY soviet_id ORDER BY name) - 1 AS n FROM unit) u
  JOIN (SELECT id, soviet_id, row_number() OVER (PARTITION BY soviet_id ORDER BY id) AS n FROM resident WHERE franchise = 'elector'
    AND soviet_id IN (SELECT soviet_id FROM unit)) r ON r.soviet_id = u.soviet_id AND r.n % 70 = u.n;`;

/** All that a guberniya keeps beside its people, in the measure of a campaign under way. */
export async function makeRest(client: Client, journalEntries: number): Promise<void> {
  for (const statements of [DISFRANCHISED, PETITIONS, APPEALS]) await client.query(statements);
  await client.query(JOURNAL, [journalEntries]);
  for (const statements of [FOUND, REGISTERS, MEETINGS, UNITS]) await client.query(statements);
}
