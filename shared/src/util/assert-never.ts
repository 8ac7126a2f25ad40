/** Closes a switch over a union: a kind that was added and forgotten here is a compile error, and a loud one at run time. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
