import { CONSTITUTION_LETTER, LETTERS } from '@/lib/law/letters';
import { PARAMETER_NAMES, PARAMETERS, type Parameter, type ParameterName } from '@/lib/law/parameters';

/** `69`, `69.д`, `51.а`: the Constitution has 89 articles. */
export function isConstitutionArticle(reference: string): boolean {
  const [, number] = /^(\d{1,2})(?:\.[а-я])?$/.exec(reference) ?? [];
  return number !== undefined && Number(number) >= 1 && Number(number) <= 89;
}

const isUnder = (article: string, whole: string): boolean => article === whole || article.startsWith(`${whole}.`);

/** The norms that stand in an article of the Constitution. */
export const constitutionNumbers = (article: string): readonly (Parameter & { readonly name: ParameterName })[] =>
  PARAMETER_NAMES.map((name): Parameter & { name: ParameterName } => ({ ...PARAMETERS[name], name })).filter(
    ({ constitution }) => constitution !== undefined && isUnder(constitution, article),
  );

/** Letters of article 15 that rest on article 69 or on one letter of it. */
export const lettersUnder = (article: string): readonly string[] =>
  LETTERS.filter((letter) => {
    const ground = CONSTITUTION_LETTER[letter];
    return ground !== null && isUnder(`69.${ground}`, article);
  }).map((letter) => `15.${letter}`);
