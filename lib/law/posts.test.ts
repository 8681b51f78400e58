import { describe, expect, it } from 'vitest';
import { POST_NAMES, postOf } from './posts';

const NAMED = [
  ['police', 'бывший урядник'],
  ['police', 'служил городовым в Рязани'],
  ['police', 'околоточный надзиратель'],
  ['police', 'сельский стражник'],
  ['police', 'становой пристав'],
  ['police', 'участковый пристав'],
  ['police', 'филёр'],
  ['police', 'Служащий полиции'],
  ['gendarmerie', 'вахмистр Жандармского корпуса'],
  ['okhrana', 'агент охранного отделения'],
  ['okhrana', 'осведомитель охранки'],
  ['dynasty', 'член царствовавшего дома'],
  ['dynasty', 'великий князь'],
  ['dynasty', 'великая княгиня'],
  ['dynasty', 'из династии'],
  ['minister', 'товарищ министра'],
  ['department-director', 'директор департамента'],
  ['governor-general', 'генерал-губернатор'],
  ['martial-governor', 'главноначальствующий при чрезвычайной охране'],
  ['governor', 'военный губернатор'],
  ['vice-governor', 'вице-губернатор'],
  ['nobility-marshal', 'уездный предводитель дворянства'],
  ['nobility-marshal', 'губернский предводитель дворянства'],
  ['special-missions', 'чиновник для особых поручений'],
  ['criminal-department', 'старший председатель уголовного департамента'],
  ['criminal-department', 'член уголовного департамента'],
  ['chamber-prosecutor', 'товарищ прокурора судебной палаты'],
  ['major-investigator', 'следователь по важнейшим делам'],
  ['military-court', 'председатель военно-полевого (военного) суда'],
  ['military-court', 'член военного суда'],
  ['military-court', 'помощник прокурора военного суда'],
  ['military-court', 'следователь военного суда'],
  ['investigating-commission', 'член следственной комиссии при белых'],
  ['investigating-commission', 'председатель следственной комиссии'],
  ['guberniya-board', 'член губернского правления'],
  ['land-chief', 'земский начальник'],
  ['land-chief', 'крестьянский начальник'],
  ['land-chief', 'уездный начальник'],
  ['ispravnik', 'исправник'],
  ['interior-ministry', 'чиновник министерства внутренних дел'],
  ['interior-ministry', 'чин МВД'],
  ['prison', 'надзиратель тюрьмы'],
  ['prison', 'служащий тюремного ведомства'],
] as const;

describe('art. 15 л: posts', () => {
  it.each(NAMED)('%s: «%s»', (post, text) => {
    expect(postOf(text)).toBe(post);
  });

  it('every post of the list is told by some text', () => {
    expect([...new Set(NAMED.map(([post]) => post))].sort()).toEqual([...POST_NAMES].sort());
  });

  it.each([
    '',
    'волостной писарь',
    'волостной предводитель дворянства',
    'прокурор окружного суда',
    'следователь',
    'начальник станции',
    'член следственной части',
    'председатель суда',
    'директор гимназии',
    'чиновник казначейства',
    'князь',
    'дом отдыха',
    'судебный пристав',
    'сторож охраняемого склада',
  ])('«%s» is none of them: a commission decides', (text) => {
    expect(postOf(text)).toBeNull();
  });
});
