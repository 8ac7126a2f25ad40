/** A text that is data and no message, in both languages of the product. */
export interface InLanguages {
  readonly nl: string;
  readonly en: string;
}
