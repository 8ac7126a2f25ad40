const WITH_BRANCHES = new Set(['plural', 'select', 'selectordinal']);

/** The names of the values that a text in ICU message format asks for, in order, each once. */
export function messageArguments(text: string): readonly string[] {
  const names = new Set<string>();
  readMessage(text, 0, names);
  return [...names].sort();
}

/** Reads up to the brace that closes the message, or to the end; returns where that is. */
function readMessage(text: string, start: number, names: Set<string>): number {
  let at = start;
  while (at < text.length && text[at] !== '}') at = text[at] === '{' ? readArgument(text, at + 1, names) : at + 1;
  return at;
}

/** Reads an argument from behind its opening brace; returns the place behind its closing one. */
function readArgument(text: string, start: number, names: Set<string>): number {
  const [head = '', name = '', kind = ''] = /^\s*(\w+)\s*(?:,\s*(\w+))?/.exec(text.slice(start)) ?? [];
  if (name !== '') names.add(name);
  let at = start + head.length;
  while (at < text.length && text[at] !== '}') {
    if (text[at] === '{' && WITH_BRANCHES.has(kind)) at = readMessage(text, at + 1, names);
    at += 1;
  }
  return at + 1;
}
