import { GIVEN_FORMS } from '@/lib/registers/names/given-forms';
import { Prisma } from '@/lib/store/generated/client';

/** Given names by what name their forms stand for: «Дуня» and «Авдотья» are met as one. */
const FORMS = Prisma.sql`unnest(
  ${GIVEN_FORMS.map(({ form }) => form)}::text[],
  ${GIVEN_FORMS.map(({ sex }) => sex)}::text[],
  ${GIVEN_FORMS.map(({ name }) => name)}::text[]
) AS f(form, sex, name)`;

/** «Иванович», «Иваныч» and «Ив.» without what differs; of folded patronymics. */
const FATHER = Prisma.sql`regexp_replace(p.folded, '[аеиоуюя]*(вич|ич|вна|нична|ична|нишна|ишна|на|\\.)$', '')`;

/** Everyone of the soviets, with what a likeness is looked for by. */
const peopleOf = (sovietIds: readonly string[]): Prisma.Sql => Prisma.sql`
  SELECT r.id, r.settlement_id, r.sex, r.birth_year, r.born_on, r.surname, r.given, r.patronymic, r.normal_name,
    lower(btrim(r.household)) AS household, substring(r.household FROM '[0-9]{1,6}')::int AS yard, s.folded COLLATE "C" AS family,
    coalesce(f.name, g.folded) COLLATE "C" AS given_name, g.folded AS given_form, p.father,
    count(*) OVER (PARTITION BY coalesce(f.name, g.folded) COLLATE "C", p.father, r.sex) AS namesakes
  FROM resident r
  JOIN surname s ON s.normal = surname_of(r.normal_name)
  JOIN given_name g ON g.normal = given_of(r.normal_name)
  JOIN fathers p ON p.normal = patronymic_of(r.normal_name)
  LEFT JOIN ${FORMS} ON f.form = g.folded AND f.sex = r.sex
  WHERE r.soviet_id = ANY(${[...sovietIds]}::uuid[]) AND r.struck_on IS NULL AND r.merged_into_id IS NULL`;

/** Of one given name and sex: born in one year, or a year apart and otherwise named alike throughout. */
const MET = Prisma.sql`
  SELECT a.id AS a, b.id AS b FROM people a
  JOIN people b ON b.given_name = a.given_name AND b.sex = a.sex AND b.birth_year = a.birth_year AND b.id > a.id
  WHERE a.given_name <> '' AND (a.father = b.father OR a.father = '' OR b.father = '' OR a.family = b.family)
  UNION ALL
  SELECT least(a.id, b.id), greatest(a.id, b.id) FROM people a
  JOIN people b ON b.family = a.family AND b.given_name = a.given_name AND b.father = a.father AND b.sex = a.sex
    AND b.birth_year = a.birth_year + 1
  WHERE a.father <> '' AND a.given_name <> ''`;

const COMPARED = Prisma.sql`
  SELECT met.a, met.b, a.birth_year = b.birth_year AS same_year, a.family = b.family AS same_family,
    a.family <> b.family AND length(a.family) > 3 AND levenshtein_less_equal(a.family, b.family, 2) <= 2 AS near_family,
    a.sex = 'f' AND a.father = b.father AND a.father <> '' AS may_have_married,
    least(a.namesakes, b.namesakes) AS namesakes,
    a.given_form = b.given_form AS same_given, a.father = b.father AND a.father <> '' AS same_father,
    a.father = '' AND b.father = '' AS no_fathers, (a.father = '') <> (b.father = '') AS one_father,
    a.father <> b.father AND a.father <> '' AND b.father <> ''
      AND (starts_with(a.father, b.father) OR starts_with(b.father, a.father)
        OR levenshtein_less_equal(a.father, b.father, 1) <= 1) AS near_father,
    coalesce(a.born_on = b.born_on, false) AS same_day, coalesce(a.born_on <> b.born_on, false) AS other_day,
    a.settlement_id = b.settlement_id AS same_settlement,
    a.settlement_id = b.settlement_id AND a.household = b.household AS same_household,
    a.settlement_id = b.settlement_id AND coalesce(abs(a.yard - b.yard) = 1, false) AS neighbours,
    a.normal_name = b.normal_name AND (a.surname, a.given, a.patronymic) <> (b.surname, b.given, b.patronymic) AS respelt
  FROM (${MET}) met JOIN people a ON a.id = met.a JOIN people b ON b.id = met.b`;

/** Points for each likeness; a full namesake of one year has 95, and 70 are worth a look. */
const SCORED = Prisma.sql`
  SELECT a, b,
    CASE WHEN same_family THEN 40 WHEN near_family THEN 25 ELSE 10 END
    + CASE WHEN same_given THEN 20 ELSE 12 END
    + CASE WHEN same_father THEN 25 WHEN near_father THEN 12 WHEN no_fathers THEN 15 ELSE 5 END
    + CASE WHEN same_year THEN 10 ELSE -10 END
    + CASE WHEN same_day THEN 15 WHEN other_day THEN -60 ELSE 0 END
    + CASE WHEN same_household OR neighbours THEN 10 WHEN same_settlement THEN 3 ELSE 0 END
    + CASE WHEN same_family OR near_family THEN 0 WHEN namesakes <= 2 THEN 5 ELSE -10 END
      AS score,
    array_remove(ARRAY[
      CASE WHEN same_family AND same_given AND same_father AND same_year THEN 'same-name-and-year' END,
      CASE WHEN near_family THEN 'surname-alike' END,
      CASE WHEN NOT same_family AND NOT near_family THEN 'surname-changed' END,
      CASE WHEN NOT same_given THEN 'given-form' END,
      CASE WHEN one_father THEN 'patronymic-missing' END,
      CASE WHEN near_father THEN 'patronymic-alike' END,
      CASE WHEN respelt THEN 'old-spelling' END,
      CASE WHEN NOT same_year THEN 'year-apart' END,
      CASE WHEN same_day THEN 'same-day' END,
      CASE WHEN same_household THEN 'same-household' WHEN neighbours THEN 'neighbours'
        WHEN NOT same_settlement THEN 'other-settlement' END
    ], NULL) AS reasons
  FROM (${COMPARED}) compared
  WHERE (same_family OR near_family OR may_have_married) AND (same_father OR near_father OR no_fathers OR one_father)`;

/** Pairs of records that look like one person: `a`, `b`, `score`, `reasons`. Worked out at once for all the people. */
export const pairsAmong = (sovietIds: readonly string[], least: number): Prisma.Sql => Prisma.sql`
  fathers AS MATERIALIZED (SELECT p.normal, ${FATHER} COLLATE "C" AS father FROM patronymic p),
  people AS MATERIALIZED (${peopleOf(sovietIds)}),
  pairs AS MATERIALIZED (
    SELECT scored.* FROM (${SCORED}) scored
    WHERE score >= ${least}::int
      AND NOT EXISTS (SELECT FROM not_same n WHERE n.resident_id = scored.a AND n.other_id = scored.b)
  )`;
