/** A bank card, ISO 7810 ID-1, in millimetres. */
export const bankCard = { width: 85.6, height: 54 } as const;
