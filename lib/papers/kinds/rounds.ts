/** How equals were told apart where no vote was taken again (I-19). */
export interface Settled {
  readonly by: 'lot' | 'older';
  readonly names: readonly string[];
}

const SETTLED = { lot: 'По жребию избрано', older: 'По старшинству избрано' } as const;

/** What stands over a round: nothing over the first, then that it was voted again, or how the equals were settled. */
export const viewRoundHead = (settled: Settled | undefined, index: number) => ({
  settled: settled ? `${SETTLED[settled.by]}: ${settled.names.join('; ')}` : null,
  title: settled
    ? 'Решение о получивших равное число голосов'
    : index === 0
      ? null
      : `Повторное голосование за получивших равное число голосов (${index}-е)`,
});
