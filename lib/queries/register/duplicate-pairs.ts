import { GIVEN_FORMS } from '@/lib/registers/names/given-forms';
import { Prisma } from '@/lib/store/generated/client';

/** Given names by what name their forms stand for: «Дуня» and «Авдотья» are met as one. */
const FORMS = Prisma.sql`unnest(
  ${GIVEN_FORMS.map(({ form }) => form)}::text[],
  ${GIVEN_FORMS.map(({ sex }) => sex)}::text[],
  ${GIVEN_FORMS.map(({ name }) => name)}::text[]
) AS f(form, sex, name)`;

/** A stop after a whole name is a stray one; of «И.» and «Ив.» the beginning is `short`, of «И.П.» the patronymic's is `second`. */
const GIVENS = Prisma.sql`
  SELECT g.normal, rtrim(g.folded, '.') AS folded, who.sex,
    coalesce(f.name, g.short, rtrim(g.folded, '.')) COLLATE "C" AS name,
    CASE WHEN f.name IS NULL THEN g.short END AS short, coalesce(g.second, '') AS second
  FROM (
    SELECT normal, folded, CASE WHEN folded ~ '\\.|^.$' THEN substring(folded FROM '^[а-я]{1,5}') END AS short,
      substring(folded FROM '^[а-я]{1,5}\\. ?([а-я]{1,5})\\.?$') AS second
    FROM given_name
  ) g CROSS JOIN (VALUES ('m'), ('f')) AS who(sex)
  LEFT JOIN ${FORMS} ON f.form = rtrim(g.folded, '.') AND f.sex = who.sex`;

/** «Иванович», «Иваныч» and «Ив.» without what differs; of «И.» the letter; of folded patronymics. */
const FATHER = Prisma.sql`CASE WHEN p.folded ~ '^.\\.?$' THEN left(p.folded, 1)
  ELSE regexp_replace(p.folded, '[аеиоуюя]*(вич|ич|вна|нична|ична|нишна|ишна|на|\\.)$', '') END`;

/** Everyone of the soviets, with what a likeness is looked for by, and whether theirs is a surname that is looked through. */
const peopleOf = (sovietIds: readonly string[], letter: string): Prisma.Sql => Prisma.sql`
  SELECT r.id, r.settlement_id, r.sex, r.birth_year, r.born_on, r.surname, r.given, r.patronymic, r.normal_name,
    r.household, rtrim(s.folded, '.') COLLATE "C" AS family,
    g.name AS given_name, g.folded AS given_form, g.short, coalesce(nullif(p.father, ''), g.second) COLLATE "C" AS father,
    starts_with(s.normal, ${letter}::text) AS is_asked
  FROM resident r
  JOIN surname s ON s.normal = surname_of(r.normal_name)
  JOIN givens g ON g.normal = given_of(r.normal_name) AND g.sex = r.sex
  JOIN fathers p ON p.normal = patronymic_of(r.normal_name)
  WHERE r.soviet_id = ANY(${[...sovietIds]}::uuid[]) AND r.struck_on IS NULL AND r.merged_into_id IS NULL`;

const yardOf = (person: 'a' | 'b'): Prisma.Sql =>
  Prisma.sql`substring(${Prisma.raw(person)}.household FROM '[0-9]{1,6}')::int`;

/** How two people `a` and `b` are alike. */
const LIKE = Prisma.sql`
  a.birth_year = b.birth_year AS same_year, a.family = b.family AS same_family,
  a.family <> b.family AND length(a.family) > 3 AND levenshtein_less_equal(a.family, b.family, 2) <= 2 AS near_family,
  a.sex = 'f' AND a.father = b.father AND a.father <> '' AS may_have_married,
  a.given_name, a.father, a.given_name <> b.given_name AS given_cut, a.given_form = b.given_form AS same_given, a.father = b.father AND a.father <> '' AS same_father,
  a.father = '' AND b.father = '' AS no_fathers, (a.father = '') <> (b.father = '') AS one_father,
  a.father <> b.father AND a.father <> '' AND b.father <> ''
    AND (starts_with(a.father, b.father) OR starts_with(b.father, a.father)
      OR levenshtein_less_equal(a.father, b.father, 1) <= 1) AS near_father,
  coalesce(a.born_on = b.born_on, false) AS same_day, coalesce(a.born_on <> b.born_on, false) AS other_day,
  a.settlement_id = b.settlement_id AS same_settlement,
  a.settlement_id = b.settlement_id AND lower(btrim(a.household)) = lower(btrim(b.household)) AS same_household,
  a.settlement_id = b.settlement_id AND coalesce(abs(${yardOf('a')} - ${yardOf('b')}) = 1, false) AS neighbours,
  a.normal_name = b.normal_name AND (a.surname, a.given, a.patronymic) <> (b.surname, b.given, b.patronymic) AS respelt`;

/** Of one given name and sex: born in one year, or a year apart and otherwise named alike throughout. */
const COMPARED = Prisma.sql`
  SELECT a.id AS a, b.id AS b, ${LIKE} FROM people a
  JOIN people b ON b.given_name = a.given_name AND b.sex = a.sex AND b.birth_year = a.birth_year AND b.id > a.id
  WHERE a.given_name <> '' AND (a.father = b.father OR a.father = '' OR b.father = '' OR a.family = b.family)
  UNION ALL
  SELECT least(a.id, b.id), greatest(a.id, b.id), ${LIKE} FROM people a
  JOIN people b ON b.family = a.family AND b.given_name = a.given_name AND b.father = a.father AND b.sex = a.sex
    AND b.birth_year = a.birth_year + 1
  WHERE a.father <> '' AND a.given_name <> ''`;

const SAME_YEAR = Prisma.sql`b.birth_year = a.birth_year`;

/** The same, each kind of pair by all that is equal in it, so that nobody is met with all namesakes of a town. */
const KINDS = [
  Prisma.sql`${SAME_YEAR} AND b.father = a.father`,
  Prisma.sql`${SAME_YEAR} AND b.family = a.family AND b.father <> a.father`,
  Prisma.sql`${SAME_YEAR} AND b.family <> a.family AND a.father = '' AND b.father <> ''`,
  Prisma.sql`${SAME_YEAR} AND b.family <> a.family AND a.father <> '' AND b.father = ''`,
  Prisma.sql`b.family = a.family AND b.father = a.father AND a.father <> '' AND abs(b.birth_year - a.birth_year) = 1`,
];

/** Those whose surnames are looked through, each with everyone, and with one another once. */
const COMPARED_BY_LETTER = Prisma.join(
  KINDS.map(
    (kind) => Prisma.sql`
      SELECT least(a.id, b.id) AS a, greatest(a.id, b.id) AS b, ${LIKE} FROM asked a
      JOIN people b ON b.given_name = a.given_name AND b.sex = a.sex AND ${kind}
      WHERE a.given_name <> '' AND b.id <> a.id AND (NOT b.is_asked OR b.id > a.id)`,
  ),
  ' UNION ALL ',
);

/**
 * Whose given name, as it stands for one or as it is written, begins with which «И.» of the register. Laid down, or everyone
 * would be met by sex and year before their names are looked at.
 */
const BEGUN = Prisma.sql`
  SELECT p.*, begins.beginning FROM people p JOIN (
    SELECT DISTINCT g.name, g.folded, cut.short AS beginning
    FROM givens g JOIN (SELECT DISTINCT short FROM givens WHERE short IS NOT NULL) cut
      ON starts_with(g.name, cut.short) OR starts_with(g.folded, cut.short)
    WHERE g.name <> cut.short
  ) begins ON begins.name = p.given_name AND begins.folded = p.given_form`;

/** Of one letter of the father's name, or the shortened one without it: each by what is equal, as above. */
const FATHERS = [Prisma.sql`left(b.father, 1) = left(a.father, 1)`, Prisma.sql`a.father = '' AND b.father <> ''`];

/** Whose given name is but begun, «И.», with whoever's begins so, as it is written or in full; both of one surname or nearly. */
const cutShort = (shortened: 'people' | 'asked', once: Prisma.Sql): Prisma.Sql =>
  Prisma.join(
    FATHERS.map(
      (father) => Prisma.sql`
        SELECT least(a.id, b.id), greatest(a.id, b.id), ${LIKE} FROM ${Prisma.raw(shortened)} a
        JOIN begun b ON b.beginning = a.short AND b.sex = a.sex AND b.birth_year = a.birth_year AND ${father}
        WHERE b.given_name <> a.given_name AND ${once}`,
    ),
    ' UNION ALL ',
  );

const CUT_SHORT = cutShort('people', Prisma.sql`true`);
const CUT_SHORT_BY_LETTER = Prisma.sql`
  ${cutShort('asked', Prisma.sql`true`)} UNION ALL ${cutShort('people', Prisma.sql`NOT a.is_asked AND b.is_asked`)}`;

const comparedOf = (letter: string, isCutShort: boolean): Prisma.Sql => {
  const compared = letter === '' ? COMPARED : COMPARED_BY_LETTER;
  if (!isCutShort) return compared;
  return Prisma.sql`${compared} UNION ALL ${letter === '' ? CUT_SHORT : CUT_SHORT_BY_LETTER}`;
};

/** Whether anybody of the soviets is written by an initial: most registers spell every name out, and are not looked through for it. */
export const anyCutShort = (sovietIds: readonly string[]): Prisma.Sql => Prisma.sql`
  SELECT EXISTS (
    SELECT FROM given_name g JOIN resident r ON given_of(r.normal_name) COLLATE "C" = g.normal COLLATE "C"
    WHERE g.folded ~ '\\.|^.$' AND r.soviet_id = ANY(${[...sovietIds]}::uuid[])
  ) AS "isCutShort"`;

/** Points for each likeness; a full namesake of one year has 95, and 70 are worth a look. */
const scoredOf = (compared: Prisma.Sql): Prisma.Sql => Prisma.sql`
  SELECT a, b,
    CASE WHEN same_family THEN 40 WHEN near_family THEN 25 ELSE 10 END
    + CASE WHEN same_given THEN 20 WHEN given_cut THEN 13 ELSE 12 END
    + CASE WHEN same_father THEN 25 WHEN near_father THEN 12 WHEN no_fathers THEN 15 ELSE 5 END
    + CASE WHEN same_year THEN 10 ELSE -10 END
    + CASE WHEN same_day THEN 15 WHEN other_day THEN -60 ELSE 0 END
    + CASE WHEN same_household OR neighbours THEN 10 WHEN same_settlement THEN 3 ELSE 0 END
    + CASE WHEN same_family OR near_family THEN 0 WHEN kin.namesakes <= 2 THEN 5 ELSE -10 END
      AS score,
    array_remove(ARRAY[
      CASE WHEN same_family AND same_given AND same_father AND same_year THEN 'same-name-and-year' END,
      CASE WHEN near_family THEN 'surname-alike' END,
      CASE WHEN NOT same_family AND NOT near_family THEN 'surname-changed' END,
      CASE WHEN given_cut THEN 'given-short' WHEN NOT same_given THEN 'given-form' END,
      CASE WHEN one_father THEN 'patronymic-missing' END,
      CASE WHEN near_father THEN 'patronymic-alike' END,
      CASE WHEN respelt THEN 'old-spelling' END,
      CASE WHEN NOT same_year THEN 'year-apart' END,
      CASE WHEN same_day THEN 'same-day' END,
      CASE WHEN same_household THEN 'same-household' WHEN neighbours THEN 'neighbours'
        WHEN NOT same_settlement THEN 'other-settlement' END
    ], NULL) AS reasons
  FROM (${compared}) compared LEFT JOIN kin USING (given_name, father)
  WHERE (same_family OR near_family OR may_have_married AND NOT given_cut) AND (same_father OR near_father OR no_fathers OR one_father)`;

/** How many women there are of one given name and father: a surname changed by marriage is believed of a rare name alone. */
const KIN = Prisma.sql`
  SELECT given_name, father, count(*) AS namesakes FROM people WHERE sex = 'f' GROUP BY given_name, father`;

/**
 * Pairs of records that look like one person: `a`, `b`, `score`, `reasons`. Worked out at once for all the people; with a letter,
 * those alone of which one at least has a surname beginning with it.
 */
export const pairsAmong = (
  sovietIds: readonly string[],
  { least, letter, isCutShort }: { readonly least: number; readonly letter: string; readonly isCutShort: boolean },
): Prisma.Sql => Prisma.sql`
  fathers AS MATERIALIZED (SELECT p.normal, ${FATHER} COLLATE "C" AS father FROM patronymic p),
  givens AS MATERIALIZED (${GIVENS}),
  people AS MATERIALIZED (${peopleOf(sovietIds, letter)}),
  ${isCutShort ? Prisma.sql`begun AS MATERIALIZED (${BEGUN}),` : Prisma.empty}
  kin AS MATERIALIZED (${KIN}),
  ${letter === '' ? Prisma.empty : Prisma.sql`asked AS MATERIALIZED (SELECT * FROM people WHERE is_asked),`}
  pairs AS MATERIALIZED (
    SELECT scored.* FROM (${scoredOf(comparedOf(letter, isCutShort))}) scored
    WHERE score >= ${least}::int
      AND NOT EXISTS (SELECT FROM not_same n WHERE n.resident_id = scored.a AND n.other_id = scored.b)
  )`;
