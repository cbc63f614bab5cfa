/**
 * A request or notification between the language server and its client, with the shapes of its parameters and result
 * carried in the type alone. Plain data, so that a worker, a webview or another editor can speak it without a library.
 */
export interface Request<Params, Result> {
  readonly method: string;
  /** Never set: carries the types. */
  readonly shapes?: (params: Params) => Result;
}

export interface Notification<Params> {
  readonly method: string;
  /** Never set: carries the type. */
  readonly shape?: (params: Params) => void;
}

export function request<Params, Result>(method: string): Request<Params, Result> {
  return { method };
}

export function notification<Params>(method: string): Notification<Params> {
  return { method };
}
