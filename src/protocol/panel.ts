import type { Range } from '../core/text/text.ts';
import type { Answer, Cost, Readiness } from './server.ts';

/** Messages between the decision panel (a webview) and its host. Both sides ignore a version they do not know. */
export const PANEL_VERSION = 1;

/** Everything the panel shows. Sent whole: the panel keeps no copy of its own. */
export type PanelState =
  | { readonly kind: 'loading'; readonly title: string }
  | { readonly kind: 'error'; readonly title: string; readonly message: string }
  | {
      readonly kind: 'readiness';
      readonly title: string;
      /** The contract as it is, or with `readiness.whatIf` assumed. */
      readonly readiness: Readiness;
      /** What the panel asked to assume. `readiness.whatIf` is the same, or empty where there is no place for it. */
      readonly asked: readonly Answer[];
      /** The file as it is, while a what-if is shown beside it. */
      readonly asWritten: Readiness | null;
      readonly cost: readonly { readonly path: string; readonly cost: Cost }[];
      /** False when the contract cannot be edited: answers are then shown only. */
      readonly editable: boolean;
      /** The answers are a prompt's, and no contract holds them yet. */
      readonly draft: boolean;
      /** Why this may be out of date, such as a language server that is gone; null when all is well. */
      readonly trouble: string | null;
    };

export type HostMessage =
  | { readonly version: typeof PANEL_VERSION; readonly type: 'state'; readonly state: PanelState }
  /** Moves the focus to a part of the page, such as after a command. */
  | { readonly version: typeof PANEL_VERSION; readonly type: 'focus'; readonly part: string }
  | {
      readonly version: typeof PANEL_VERSION;
      readonly type: 'written';
      readonly answers: readonly Answer[];
      /** Of the contract with the answers in it; null where it is not open. */
      readonly documentVersion: number | null;
    }
  | {
      readonly version: typeof PANEL_VERSION;
      readonly type: 'refused';
      readonly field: string;
      readonly message: string;
    };

export type PanelMessage =
  /** The page has loaded, send the state. */
  | { readonly version: typeof PANEL_VERSION; readonly type: 'ready' }
  /** Open a file at a place; `path` is relative to `readiness.root`. */
  | {
      readonly version: typeof PANEL_VERSION;
      readonly type: 'open';
      readonly path: string;
      readonly range: Range | null;
    }
  /** Write an answer into the contract: one undo step. */
  | { readonly version: typeof PANEL_VERSION; readonly type: 'answer'; readonly answers: readonly Answer[] }
  /** Show the verdict with these values assumed; an empty list shows the file again. */
  | { readonly version: typeof PANEL_VERSION; readonly type: 'whatIf'; readonly answers: readonly Answer[] }
  | { readonly version: typeof PANEL_VERSION; readonly type: 'export'; readonly format: 'markdown' | 'html' }
  /** Make a contract of a prompt's answers. */
  | { readonly version: typeof PANEL_VERSION; readonly type: 'save' }
  /** Ask again. */
  | { readonly version: typeof PANEL_VERSION; readonly type: 'reload' };
