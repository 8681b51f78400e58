/** What a member of a commission may be in it. */
export const MEMBER_FUNCTIONS = ['chair', 'deputy-chair', 'secretary', 'member'] as const;
