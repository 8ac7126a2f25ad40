/** Texts in English. ICU message format. */
export const rules = {} as const;
