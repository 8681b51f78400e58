import { declineAdjective } from './bodies';

/** Of cities whose vowel goes, or stays where it might go. */
const OWN_CITIES: Readonly<Record<string, string>> = {
  ...{ Орёл: 'Орла', Елец: 'Ельца', Торжок: 'Торжка', Волочёк: 'Волочка', Владивосток: 'Владивостока' },
};

/** Of a city's name as far as its ending tells: «Ольховска», «Калуги», «Нижнего Новгорода»; any other stays as it is. */
export function cityOf(name: string): string {
  const [first = '', ...rest] = name.split(/(?= |-на-)/);
  if (rest.length === 0) return ownOf(name);
  if (rest[0]?.startsWith('-')) return [ownOf(first), ...rest].join('');
  const adjective = declineAdjective(first, 'genitive');
  return adjective === null ? name : `${adjective} ${cityOf(rest.join('').trim())}`;
}

function ownOf(name: string): string {
  const own = OWN_CITIES[name];
  if (own !== undefined) return own;
  if (/[^аеёиоуыэюя]ец$/.test(name)) return `${name.slice(0, -2)}ца`;
  if (/([её]л|[оеё]к)$/.test(name)) return name;
  if (/[бвгджзклмнпрстфхцчшщ]$/.test(name)) return `${name}а`;
  if (/[гкхжшчщ]а$/.test(name)) return `${name.slice(0, -1)}и`;
  return /а$/.test(name) ? `${name.slice(0, -1)}ы` : name;
}

/** «Городской совет города Ольховска». */
export const citySoviet = (name: string): string => `Городской совет города ${cityOf(name)}`;
