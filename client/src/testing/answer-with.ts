/** What the API answers, by a part of the address: the first key that the address holds wins. */
export type Answers = Readonly<Record<string, unknown>>;

/** A refusal in the place of a document. */
export class Refusal {
  constructor(
    readonly status: number,
    readonly detail: string,
    /** What the problem says beside that. */
    readonly members: Readonly<Record<string, unknown>> = {},
  ) {}
}

/** The requests that were made, newest last. */
export const asked: string[] = [];

/** What was sent as JSON, newest last. */
export const sent: unknown[] = [];

/** Puts answers in the place of the network. An address without an answer fails as a lost connection does. */
export function answerWith(answers: Answers): void {
  asked.length = 0;
  sent.length = 0;
  globalThis.fetch = async (input, init) => {
    const address = String(input);
    asked.push(address);
    if (typeof init?.body === 'string') sent.push(JSON.parse(init.body));
    const key = Object.keys(answers).find((part) => address.includes(part));
    if (key === undefined) throw new TypeError('Failed to fetch');
    return responseOf(answers[key]);
  };
}

function responseOf(answer: unknown): Response {
  if (!(answer instanceof Refusal)) return Response.json(answer);
  const { status, detail, members } = answer;
  const problem = { type: 'about:blank', title: 'Refused', status, detail, code: 'refused', ...members };
  return new Response(JSON.stringify(problem), { status, headers: { 'Content-Type': 'application/problem+json' } });
}
