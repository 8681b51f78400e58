import type { Interpretations } from './interpretations';

/** The letters of art. 15, as the text has them: it skips "ё" and "й". */
export const LETTERS = ['а', 'б', 'в', 'г', 'д', 'е', 'ж', 'з', 'и', 'к', 'л', 'м', 'н', 'о', 'п'] as const;
export type Letter = (typeof LETTERS)[number];

/** Members of a family (15.п): of all letters the one that rests on another person's. */
export const FAMILY: Letter = 'п';

/** The letter of art. 15 that a text names; null when it is none of them. */
export function letterOf(text: string): Letter | null {
  const plain = text.trim().toLowerCase();
  return LETTERS.find((letter) => letter === plain) ?? null;
}

/** Constitution, art. 69 (letters from memory, their kinds confirmed): what each letter of art. 15 rests on. */
export const CONSTITUTION_LETTER: Readonly<Record<Letter, 'а' | 'б' | 'в' | 'г' | 'д' | 'е' | 'ж' | null>> = {
  а: 'а',
  б: 'а',
  в: 'в',
  г: 'б',
  д: 'а',
  е: 'а',
  ж: 'б',
  з: 'в',
  и: 'в',
  к: null,
  л: 'д',
  м: 'г',
  н: 'ж',
  о: 'е',
  п: null,
};

/** art. 15 п: families of those under art. 69 а–д; former white officers (к) have no such letter, but see I-30. */
export function reachesFamily(letter: Letter, interpretations: Interpretations): boolean {
  if (letter === 'к') return interpretations['I-30'] === 'extended';
  const ground = CONSTITUTION_LETTER[letter];
  return ground !== null && ground <= 'д';
}

/** art. 19: those deprived as exploiters and clergy, who may be restored after five years of labour. */
export const EXPLOITER_LETTERS: readonly Letter[] = ['а', 'б', 'в', 'г', 'д', 'е', 'ж', 'з', 'и', 'м'];
/** art. 18: restored by a special decree of the Presidium alone. */
export const DECREE_LETTERS: readonly Letter[] = ['к', 'л'];
