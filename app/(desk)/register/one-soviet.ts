/** The one soviet whose register is meant: the one asked for, or the only one in sight. */
export const oneSoviet = (asked: string | undefined, soviets: readonly { readonly id: string }[]): string | undefined =>
  asked ?? (soviets.length === 1 ? soviets[0]?.id : undefined);
