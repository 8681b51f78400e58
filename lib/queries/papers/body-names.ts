import type { CommissionKind } from '@/lib/access/functions';
import type { TerritoryKind } from '@/lib/access/territory-kinds';
import { WHOSE, WHOSE_FEMININE } from '@/lib/papers/russian/bodies';
import { cityOf, citySoviet } from '@/lib/papers/russian/cities';

export interface NamedTerritory {
  readonly kind: string;
  readonly name: string;
}

/** A name of one adjective or of several, each in the other gender; null where any of its words is none. */
function each(name: string, turn: (adjective: string) => string | null): string | null {
  const words = name.split(' ').map(turn);
  return words.includes(null) ? null : words.join(' ');
}

function feminineOf(adjective: string): string | null {
  if (/(ая|яя|\d-я)$/.test(adjective) || WHOSE_FEMININE.test(adjective)) return adjective;
  if (/\d-й$/.test(adjective)) return `${adjective.slice(0, -1)}я`;
  if (WHOSE.test(adjective)) return `${adjective.slice(0, -2)}ья`;
  if (/[гкхжшчщ]ий$|ый$|ой$/.test(adjective)) return `${adjective.slice(0, -2)}ая`;
  return /ний$/.test(adjective) ? `${adjective.slice(0, -2)}яя` : null;
}

function masculineOf(adjective: string): string | null {
  if (/(ий|ый|ой|\d-й)$/.test(adjective)) return adjective;
  if (/\d-я$/.test(adjective)) return `${adjective.slice(0, -1)}й`;
  if (WHOSE_FEMININE.test(adjective)) return `${adjective.slice(0, -2)}ий`;
  if (/[гкхжшчщ]ая$|няя$/.test(adjective)) return `${adjective.slice(0, -2)}ий`;
  return /ая$/.test(adjective) ? `${adjective.slice(0, -2)}ый` : null;
}

/** «Борковский» → «Борковская»: territories are called by adjectives, bodies agree with their own noun. */
export const feminine = (name: string): string | null => each(name, feminineOf);

/** «Покровская» → «Покровский», «Мордовская национальная» → «Мордовский национальный». */
export const masculine = (name: string): string | null => each(name, masculineOf);

const NOUNS: Readonly<Record<TerritoryKind, string>> = {
  republic: '',
  krai: 'край',
  oblast: 'область',
  guberniya: 'губерния',
  okrug: 'округ',
  uezd: 'уезд',
  raion: 'район',
  volost: 'волость',
  city: 'город',
  'city-district': 'район',
  selsoviet: 'сельсовет',
  settlement: '',
};

/** Whether a name agrees with a noun after it: «Борковский», «Нижняя», «2-й»; it may be Ukrainian. */
const isAdjective = (name: string): boolean =>
  /([иыоі]й|[ая]я|[оь]е|-[йяе])$/i.test(name) || WHOSE_FEMININE.test(name.split(' ').at(-1) ?? '');

// A kind that is not of the list is called by its bare name.
const nounOf = (kind: string): string => NOUNS[kind as TerritoryKind] ?? '';
const holdsNoun = (name: string, noun: string): boolean => name.toLowerCase().split(' ').includes(noun);

/** «Покровская волость», «Ольховский уезд», «город Ольховск»; called otherwise than by an adjective, «Сельсовет «Красный Луч»». */
export function territoryName({ kind, name }: NamedTerritory): string {
  const noun = nounOf(kind);
  if (noun === '' || holdsNoun(name, noun)) return name;
  if (kind === 'city') return `город ${name}`;
  return isAdjective(name) ? `${name} ${noun}` : `${noun.charAt(0).toUpperCase()}${noun.slice(1)} «${name}»`;
}

/** «Борковский сельсовет», «Городской совет города Ольховска». */
export function sovietName(territory: NamedTerritory): string {
  return territory.kind === 'city' ? citySoviet(territory.name) : territoryName(territory);
}

/** What a body of such a territory is called: its commission, its executive committee. */
const ADJECTIVES: Readonly<Partial<Record<TerritoryKind, readonly [feminine: string, masculine: string]>>> = {
  krai: ['краевая', 'краевой'],
  oblast: ['областная', 'областной'],
  guberniya: ['губернская', 'губернский'],
  okrug: ['окружная', 'окружной'],
  uezd: ['уездная', 'уездный'],
  raion: ['районная', 'районный'],
  volost: ['волостная', 'волостной'],
  'city-district': ['районная', 'районный'],
  selsoviet: ['сельская', 'сельский'],
};

/** «Борковская сельская избирательная комиссия», in the nominative, as papers decline it themselves. */
export function bodyName({
  kind,
  territory,
}: {
  readonly kind: CommissionKind;
  readonly territory: NamedTerritory;
}): string {
  if (kind === 'central') return `Центральная избирательная комиссия ${territory.name}`;
  if (kind === 'city') return `Городская избирательная комиссия города ${cityOf(territory.name)}`;
  // A kind that is not of the list has no adjective either.
  const adjective = ADJECTIVES[territory.kind as TerritoryKind]?.[0];
  const called = feminine(territory.name);
  if (adjective === undefined) return `Избирательная комиссия ${territory.name}`;
  if (called !== null) return `${called} ${adjective} избирательная комиссия`;
  return `${adjective.charAt(0).toUpperCase()}${adjective.slice(1)} избирательная комиссия (${territory.name})`;
}

/** «Покровский волостной исполнительный комитет»: the executive committee over a territory. */
export function executiveName(territory: NamedTerritory): string {
  // A kind that is not of the list has no adjective either.
  const adjective = ADJECTIVES[territory.kind as TerritoryKind]?.[1];
  const called = masculine(territory.name);
  if (adjective === undefined || called === null) return `Исполнительный комитет (${territoryName(territory)})`;
  return `${called} ${adjective} исполнительный комитет`;
}
