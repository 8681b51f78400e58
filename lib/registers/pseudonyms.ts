import { createHmac } from 'node:crypto';
import { INVENTED_MEN, INVENTED_SURNAMES, INVENTED_WOMEN, patronymicBy } from './names/invented';
import { normalizeName } from './normalize-name';
import { normalizeHousehold } from './resident-key';
import { surnameStem } from './search-name';

/** Whom a pseudonym is for, as the register has them now. */
export interface Concealed {
  readonly residentId: string;
  readonly settlementId: string;
  readonly household: string;
  readonly surname: string;
  readonly given: string;
  readonly patronymic: string;
  readonly sex: string;
}

export interface Pseudonyms {
  /** A number in place of another: the same one for the same, with no way back but the key. */
  numberOf(what: 'entry' | 'person' | 'household', id: string): string;
  surnameOf(person: Concealed): string;
  givenOf(person: Concealed): string;
  patronymicOf(person: Concealed): string;
}

const NUMBER_LETTERS = 16;

/** Everyone of one household is put under one key, so that a family keeps one surname and one father's name. */
const familyOf = ({ settlementId, household, surname }: Concealed): string =>
  [settlementId, normalizeHousehold(household), surnameStem(normalizeName(surname))].join('|');

const sexOf = ({ sex }: Concealed): 'm' | 'f' => (sex === 'f' ? 'f' : 'm');

/** All words that a pseudonym may be made of, to ask which of them somebody really bears. */
export const INVENTED_NAMES: readonly string[] = [
  ...INVENTED_SURNAMES.flatMap((surname) => [surname, `${surname}а`]),
  ...[...INVENTED_MEN, ...INVENTED_WOMEN],
  ...INVENTED_MEN.flatMap((father) => [patronymicBy(father, 'm'), patronymicBy(father, 'f')]),
];

/**
 * Pseudonyms drawn by a secret: the same person has the same one wherever the secret is the same. Nobody is given a name
 * that is in `real` (normalised), as that would point to somebody else.
 */
export function pseudonymsBy(secret: string, real: ReadonlySet<string>): Pseudonyms {
  const digest = (purpose: string, what: string): Buffer =>
    createHmac('sha256', secret).update(`${purpose}\0${what}`).digest();
  const draw = (purpose: string, what: string, from: readonly string[], form: (name: string) => string): string => {
    const start = digest(purpose, what).readUInt32BE(0);
    for (let step = 0; step < from.length; step += 1) {
      const drawn = form(from[(start + step) % from.length] ?? '');
      if (!real.has(normalizeName(drawn))) return drawn;
    }
    return '';
  };
  return {
    numberOf: (what, id) => digest(what, id).toString('hex').slice(0, NUMBER_LETTERS),
    surnameOf: (person) =>
      person.surname === ''
        ? ''
        : draw('surname', familyOf(person), INVENTED_SURNAMES, (name) => (sexOf(person) === 'f' ? `${name}а` : name)),
    givenOf: (person) =>
      person.given === ''
        ? ''
        : draw('given', person.residentId, sexOf(person) === 'f' ? INVENTED_WOMEN : INVENTED_MEN, (name) => name),
    patronymicOf: (person) =>
      person.patronymic === ''
        ? ''
        : draw('father', `${familyOf(person)}|${fatherOf(person)}`, INVENTED_MEN, (name) =>
            patronymicBy(name, sexOf(person)),
          ),
  };
}

/** «Петрович» and «Петровна» have one father. */
const fatherOf = ({ patronymic }: Concealed): string =>
  normalizeName(patronymic).replace(/(?:вич|ич|вна|ична|инична|на)$/u, '');
