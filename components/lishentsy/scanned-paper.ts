/** The paper that a scan belongs to: of an entry, of a petition, or come with a complaint. */
export type ScannedPaper =
  | { readonly documentId: string }
  | { readonly petitionDocumentId: string }
  | { readonly appealDocumentId: string };

/** A complaint's papers are kept by whoever has it in hand, the others by who keeps the register. Asked on the server too. */
export const areaOf = (paper: ScannedPaper) => ('appealDocumentId' in paper ? 'appeals' : 'lishentsy');
