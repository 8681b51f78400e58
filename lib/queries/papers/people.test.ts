import { describe, expect, it } from 'vitest';
import { fileName } from './file-name';
import { addressOf, personOfText, signedName } from './people';

describe('people as accounts write them', () => {
  it('are told apart by the patronymic, else by the surname', () => {
    expect(personOfText('Комаров Сергей Васильевич').sex).toBe('m');
    expect(personOfText('Морозова Анна Петровна').sex).toBe('f');
    expect(personOfText('Морозова А. П.').sex).toBe('f');
    expect(personOfText('Шевченко Мария Ильинична').sex).toBe('f');
  });

  it('sign with initials, and stay as written when they are not full names', () => {
    expect(signedName('Комаров Сергей Васильевич')).toBe('Комаров\u00a0С.\u00a0В.');
    expect(signedName('Лосев И. П.')).toBe('Лосев И. П.');
    expect(signedName('borkovskaya-agent')).toBe('borkovskaya-agent');
  });
});

describe('where somebody lives', () => {
  it.each([
    ['12', 'Борки, двор\u00a012'],
    ['Фабричная ул., д. 1', 'Борки, Фабричная ул., д.\u00a01'],
    ['', 'Борки'],
  ])('a paper says of «%s» what it is', (household, written) => {
    expect(addressOf('Борки', household)).toBe(written);
  });
});

describe('names of files', () => {
  it('hold nothing that a file system refuses', () => {
    expect(fileName('Жалоба', 'а/б:в*?"<>|\\', null, '')).toBe('Жалоба, а б в');
  });
});
