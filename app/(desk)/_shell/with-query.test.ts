import { describe, expect, it } from 'vitest';
import { askedOf, withQuery } from './with-query';

describe('the address of a list', () => {
  it('asks only what was filled in', () => {
    expect(askedOf({ name: 'Комаров', letter: '', cursor: undefined })).toEqual({ name: 'Комаров' });
  });

  it('begins anew without a cursor and goes on with one', () => {
    const given = { name: 'Комаров', cursor: 'x' };
    expect(withQuery('/register', { ...given, cursor: undefined })).toBe(
      '/register?name=%D0%9A%D0%BE%D0%BC%D0%B0%D1%80%D0%BE%D0%B2',
    );
    expect(withQuery('/register', { cursor: 'y' })).toBe('/register?cursor=y');
    expect(withQuery('/register', { name: '' })).toBe('/register');
  });
});
