import { describe, expect, it } from 'vitest';
import { readDocumentKind } from './document-kind';
import { readCount, readDay, readDistance, readLetter, readSex, readYear } from './read-values';

it.each([
  ['10.09.1926', '1926-09-10'],
  ['1/9/1926', '1926-09-01'],
  ['1926-09-10', '1926-09-10'],
  ['10 сентября 1926 г.', '1926-09-10'],
  ['3 жовтня 1926', '1926-10-03'],
  ['30.02.1926', null],
  ['в сентябре', null],
  ['', null],
])('the day %j is %s', (written, day) => expect(readDay(written)).toBe(day));

it.each([
  ['1880', 1880],
  ['1880 г.', 1880],
  ['18?4', null],
  ['19О1', null],
  ['неизв.', null],
  ['-', null],
  ['', null],
  ['1880.5', null],
])('the year %j is %s', (written, year) => expect(readYear(written)).toBe(year));

it('counts and distances', () => {
  expect([readCount('1 159'), readCount('0'), readCount('-5'), readCount('много')]).toEqual([1159, 0, null, null]);
  expect([readDistance('1,5'), readDistance('4'), readDistance('около 4')]).toEqual([1.5, 4, null]);
});

it.each([
  ['м', 'm'],
  ['Ж', 'f'],
  ['муж.', 'm'],
  ['женский', 'f'],
  ['чол.', 'm'],
  ['х', null],
  ['constructor', null],
  ['', null],
])('the sex %j is %s', (written, sex) => expect(readSex(written)).toBe(sex));

it.each([
  ['з', 'з'],
  ['З', 'з'],
  ['«м»', 'м'],
  ['п', 'п'],
  ['п. з', 'з'],
  ['пункт л ст. 15', 'л'],
  ['15.к', 'к'],
  ['ст. 15 п. б', 'б'],
  ['o', 'о'],
  ['', null],
  ['торговец', null],
])('the letter %j is %s', (written, letter) => expect(readLetter(written)).toBe(letter));

describe('art. 22: the words for a paper', () => {
  it.each([
    ['сведения финансового органа', 'finance-certificate'],
    ['справка финансового органа', 'finance-certificate'],
    ['сведения страховой кассы', 'insurance-certificate'],
    ['справка о патенте', 'patent-certificate'],
    ['справка финотдела о патенте', 'patent-certificate'],
    ['справка сельского совета', 'soviet-certificate'],
    ['Справка сельсовѣта', 'soviet-certificate'],
    ['справка волисполкома', 'volost-certificate'],
    ['справка административного органа', 'administrative-certificate'],
    ['копия приговора', 'court-sentence'],
    ['копия приговора народного суда', 'court-sentence'],
    ['справка народного суда', 'court-certificate'],
    ['акт органа здравоохранения', 'medical-act'],
    ['сведения ОГПУ', 'gpu-information'],
    ['справка о сдаче в аренду торгового помещения', 'premises-lease-certificate'],
    ['постановление Президиума ВЦИК', 'vtsik-decree'],
    ['patent-certificate', 'patent-certificate'],
    ['заявление соседа', null],
    ['', null],
  ])('%j is %s', (words, kind) => expect(readDocumentKind(words)).toBe(kind));
});
