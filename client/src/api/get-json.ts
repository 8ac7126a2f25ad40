import type { ProblemDocument } from '@evenkeel/shared/contract';

/** A refusal of the API (RFC 9457), or `null` as problem where it could not be reached or answered something else. */
export class ApiError extends Error {
  constructor(
    message: string,
    readonly problem: ProblemDocument | null,
  ) {
    super(message);
  }
}

const BASE = '/api/v1';

/** The address of a document of the API. */
export function apiPath(
  parts: readonly (string | number)[],
  query: Readonly<Record<string, string | null>> = {},
): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== null) search.set(name, value);
  const path = parts.map((part) => encodeURIComponent(part)).join('/');
  const asked = search.toString();
  return `${BASE}/${path}${asked ? `?${asked}` : ''}`;
}

/** Asks the API in the language of the page. Errors: `ApiError`. */
export async function getJson<T>(path: string, request: RequestInit = {}): Promise<T> {
  const headers = { ...request.headers, Accept: 'application/json', 'Accept-Language': document.documentElement.lang };
  const response = await fetch(path, { ...request, headers });
  if (!response.ok) throw await refusal(response);
  if (response.status === 204) return undefined as T; // what answers nothing is asked for nothing
  return (await response.json()) as T; // the contract of the API, held by the server's own tests
}

/** Sends JSON to the API and reads its answer. Errors: `ApiError`. */
export function postJson<T>(path: string, body: unknown): Promise<T> {
  return sendJson('POST', path, body);
}

/** Sends JSON to the API by a method of HTTP and reads its answer. Errors: `ApiError`. */
export async function sendJson<T>(method: 'POST' | 'PUT' | 'PATCH', path: string, body: unknown): Promise<T> {
  const headers = {
    Accept: 'application/json',
    'Accept-Language': document.documentElement.lang,
    'Content-Type': 'application/json',
  };
  const response = await fetch(path, { method, headers, body: JSON.stringify(body) });
  if (!response.ok) throw await refusal(response);
  return (await response.json()) as T; // the contract of the API, held by the server's own tests
}

/** A file of the API with the name it goes by. Errors: `ApiError`. */
export async function getFile(path: string, request: RequestInit = {}): Promise<File> {
  const headers = { 'Accept-Language': document.documentElement.lang };
  const response = await fetch(path, { ...request, headers });
  if (!response.ok) throw await refusal(response);
  const name = /filename="([^"]+)"/.exec(response.headers.get('Content-Disposition') ?? '')?.[1];
  const bytes = await response.blob();
  return new File([bytes], name ?? 'download', { type: bytes.type });
}

async function refusal(response: Response): Promise<ApiError> {
  const type = response.headers.get('Content-Type') ?? '';
  if (!type.includes('problem+json')) return new ApiError(`HTTP ${response.status}`, null);
  const problem = (await response.json()) as ProblemDocument; // announced by its media type
  return new ApiError(problem.detail || problem.title, problem);
}
