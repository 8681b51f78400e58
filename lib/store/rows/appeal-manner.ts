/** How the word came to the complainant: signed for, by the post, or heard and not signed for. */
export const ANNOUNCEMENT_MANNERS = ['in-person', 'by-post', 'refused'] as const;
