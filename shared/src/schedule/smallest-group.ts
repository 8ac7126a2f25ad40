/** Students: a smaller group is counted out nowhere, on no screen, in no export and no answer (privacy; load model §4). */
export const SMALLEST_GROUP = 10;
