/**
 * The function, computed once for each object it is given and kept as long as that object lives. Loads, policies and course
 * runs never change, so this is the same function, only faster: some twenty rules ask the same of one load.
 */
export function remembered<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    const before = known.get(key);
    if (before) return before.value;
    const value = compute(key);
    known.set(key, { value });
    return value;
  };
}
