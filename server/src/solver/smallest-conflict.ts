/** Whether these rules can't hold together. */
export type IsImpossible<Rule> = (rules: readonly Rule[]) => Promise<boolean>;

/**
 * A smallest set of rules out of some that can't hold together: each part that can be left out without everything becoming possible is left
 * out, by halves (QuickXplain, Junker 2004). Of several sets the one is found that keeps the first rules.
 */
export function smallestConflict<Rule>(
  rules: readonly Rule[],
  isImpossible: IsImpossible<Rule>,
): Promise<readonly Rule[]> {
  return neededOf({ kept: [], added: [], open: rules }, isImpossible);
}

interface Parts<Rule> {
  readonly kept: readonly Rule[];
  /** What was kept last. */
  readonly added: readonly Rule[];
  readonly open: readonly Rule[];
}

/** The rules of `open` that are needed beside the `kept` ones for a conflict. */
async function neededOf<Rule>(
  { kept, added, open }: Parts<Rule>,
  isImpossible: IsImpossible<Rule>,
): Promise<readonly Rule[]> {
  if (added.length > 0 && (await isImpossible(kept))) return [];
  if (open.length <= 1) return open;
  const middle = Math.ceil(open.length / 2);
  const [first, second] = [open.slice(0, middle), open.slice(middle)];
  const ofSecond = await neededOf({ kept: [...kept, ...first], added: first, open: second }, isImpossible);
  const ofFirst = await neededOf({ kept: [...kept, ...ofSecond], added: ofSecond, open: first }, isImpossible);
  return [...ofFirst, ...ofSecond];
}
