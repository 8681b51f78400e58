import { describe, expect, it } from 'vitest';
import { countUchastok, inputOf, movePiece, planOf, type SettlementsById, splitPiece } from './plan';

const settlements: SettlementsById = new Map(
  [
    { id: 'б', name: 'Борки', yards: 10 },
    { id: 'в', name: 'Выселки', yards: 4 },
  ].map(({ id, name, yards }) => [
    id,
    {
      ...{ id, name, population: yards * 5, electors: yards * 3 },
      households: Array.from({ length: yards }, (_, i) => ({ household: String(i + 1), population: 5, electors: 3 })),
    },
  ]),
);

const uchastok = (number: number, parts: { settlementId: string; households: string[] | null }[]) => ({
  ...{ number, name: `№ ${number}`, kind: 'territorial', parts },
});

const start = planOf(
  [uchastok(1, [{ settlementId: 'б', households: null }]), uchastok(2, [{ settlementId: 'в', households: null }])],
  settlements,
);

describe('changing a division by hand', () => {
  it('splits a settlement between two households, the rest in a new uchastok', () => {
    const split = splitPiece(start, 0, 5);
    expect(countUchastok(split, 1, settlements)).toEqual({ population: 30, electors: 18 });
    expect(countUchastok(split, 3, settlements)).toEqual({ population: 20, electors: 12 });
    expect(inputOf({ ...split, uchastki: split.uchastki }, settlements).map((item) => item.households.length)).toEqual([
      6, 0, 4,
    ]);
  });

  it('joins the parts again when they come to lie in one uchastok, and makes none that is empty', () => {
    const split = splitPiece(start, 0, 5);
    const back = movePiece(split, 1, 1);
    expect(inputOf(back, settlements)).toEqual(inputOf(start, settlements));
  });

  it('reads an adopted division again, households written in another way too', () => {
    const adopted = planOf([uchastok(1, [{ settlementId: 'б', households: ['001', '2', '9'] }])], settlements);
    expect(adopted.pieces.map(({ from, to }) => [from, to])).toEqual([
      [0, 1],
      [8, 8],
    ]);
  });
});
