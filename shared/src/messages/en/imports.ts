/** Texts in English. ICU message format. */
export const imports = {} as const;
