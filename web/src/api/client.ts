import { useEffect, useState } from 'react';
import { parseExact, writeExact } from './exactJson';
import type { Answer, EvaluationRequest, Problem } from './types';

/** What the server answered instead of a result: a problem with a stable code and a sentence for people. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail);
  }
}

let language = 'zh';

/** The language in which the server words its messages. */
export function setApiLanguage(next: string): void {
  language = next;
}

async function request(path: string, init: RequestInit = {}): Promise<string> {
  let response: Response;
  try {
    response = await fetch(path, { ...init, headers: { 'Accept-Language': language, ...init.headers } });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new ProblemError({ code: 'unreachable', title: '', detail: '', status: 0 });
  }
  const text = await response.text();
  if (response.ok) return text;
  if (response.headers.get('Content-Type')?.includes('json')) throw new ProblemError(JSON.parse(text) as Problem);
  throw new ProblemError({ code: 'unexpected', title: '', detail: '', status: response.status });
}

/** A path with its parts encoded: document numbers and decision names are Chinese. */
export const path = (...parts: string[]): string => '/api/' + parts.map(encodeURIComponent).join('/');

/** Reads a resource without figures: documents and search results, whose numbers are counts and lines. */
export const getPlain = async <T>(url: string, signal: AbortSignal): Promise<T> => JSON.parse(await request(url, { signal })) as T;

/** Reads a resource with figures; see exactJson. */
export const getExact = async <T>(url: string, signal: AbortSignal): Promise<T> => parseExact(await request(url, { signal })) as T;

/** Evaluates a decision. */
export async function evaluate(slug: string, decision: string, body: EvaluationRequest): Promise<Answer> {
  const text = await request(path('packs', slug, 'decisions', decision, 'evaluate'), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: writeExact(body),
  });
  return parseExact(text) as Answer;
}

/** A resource while it is loading, loaded, or failed. */
export interface Loaded<T> {
  data?: T;
  problem?: Problem;
  loading: boolean;
}

/** Loads a resource whenever its address changes; no address, no resource. */
export function useResource<T>(url: string | null, get: (url: string, signal: AbortSignal) => Promise<T>): Loaded<T> {
  const [state, setState] = useState<Loaded<T> & { url: string | null }>({ url: null, loading: false });
  useEffect(() => {
    if (url === null) return;
    const abort = new AbortController();
    get(url, abort.signal).then(
      (data) => setState({ url, data, loading: false }),
      (error: unknown) => {
        if (!abort.signal.aborted) setState({ url, problem: asProblem(error), loading: false });
      },
    );
    return () => abort.abort();
  }, [url, get]);
  if (url === null) return { loading: false };
  return state.url === url ? state : { data: state.data, loading: true };
}

/** The problem an error stands for. */
export function asProblem(error: unknown): Problem {
  return error instanceof ProblemError ? error.problem : { code: 'unexpected', title: '', detail: '', status: 0 };
}
