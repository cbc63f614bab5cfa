import './panel.css';
import { render } from 'preact';
import type { Answer, HostMessage, PanelMessage, PanelState } from '../protocol/index.ts';
import { PANEL_VERSION } from '../protocol/panel.ts';
import { type Host, HostContext, Place } from './view/host.tsx';
import { Loading, Notice, Page, Problem } from './view/page.tsx';
import { valueText } from './view/words.ts';

/** What outlives a reload of the window: the host finds the contract again by its uri, the page its folds. */
interface Saved {
  readonly uri?: string;
  readonly title?: string;
  readonly open?: Readonly<Record<string, boolean>>;
}

declare function acquireVsCodeApi(): {
  postMessage(message: PanelMessage): void;
  getState(): Saved | undefined;
  setState(state: Saved): void;
};

const vscode = acquireVsCodeApi();
const root = document.getElementById('root')!;
let saved: Saved = vscode.getState() ?? {};
let state: PanelState = { kind: 'loading', title: saved.title ?? '' };
let refused: ReadonlyMap<string, string> = new Map();
/** What was just written, for as long as the contract stays like that. */
let written: { readonly answers: readonly Answer[]; readonly version: number | null } | null = null;
/** What was asked for last. It runs ahead of the state, so that quick changes build on each other. */
let assumed: readonly Answer[] = [];

const save = (more: Saved) => {
  saved = { ...saved, ...more };
  vscode.setState(saved);
};

/** `Omit` of each message by itself, so that the union stays one. */
type Body<Message> = Message extends unknown ? Omit<Message, 'version'> : never;

const post = (message: Body<PanelMessage>) => {
  vscode.postMessage({ version: PANEL_VERSION, ...message } as PanelMessage);
};

const host = (): Host => ({
  open: (path, range) => post({ type: 'open', path, range }),
  answer: (answers) => {
    assumed = [];
    post({ type: 'answer', answers });
  },
  whatIf: (answers) => {
    assumed = answers;
    post({ type: 'whatIf', answers });
  },
  export: (format) => post({ type: 'export', format }),
  save: () => post({ type: 'save' }),
  assumed: () => assumed,
  draft: state.kind === 'readiness' && state.draft,
  editable: state.kind === 'readiness' && state.editable,
  refused,
  isOpen: (section) => saved.open?.[section],
  setOpen: (section, open) => {
    // A `toggle` event also fires for what the page itself opened at first.
    if (saved.open?.[section] !== open) save({ open: { ...saved.open, [section]: open } });
  },
});

const isSame = (a: readonly Answer[], b: readonly Answer[]) => JSON.stringify(a) === JSON.stringify(b);

function draw() {
  document.title = state.title;
  render(
    <HostContext.Provider value={host()}>
      <View state={state} />
    </HostContext.Provider>,
    root,
  );
}

function View({ state }: { readonly state: PanelState }) {
  if (state.kind === 'loading') return <Loading title={state.title} />;
  const reload = () => post({ type: 'reload' });
  if (state.kind === 'error') {
    return <Problem title={state.title} heading="No verdict" lines={[{ message: state.message }]} onReload={reload} />;
  }
  const { readiness, asWritten, trouble } = state;
  if (!readiness.result) {
    const path = readiness.uri.startsWith(readiness.root) ? readiness.uri.slice(readiness.root.length) : readiness.uri;
    return (
      <Problem
        title={state.title}
        heading="The contract cannot be read yet"
        lines={readiness.problems.map((problem) => ({
          message: problem.message,
          place: <Place path={decodeURIComponent(path)} range={problem.range} />,
        }))}
        hint="The verdict follows as soon as it can be read."
      />
    );
  }
  return (
    <Page
      title={state.title}
      result={readiness.result}
      cost={state.cost}
      whatIf={readiness.whatIf}
      asWritten={asWritten?.result ?? null}
      {...(readiness.state === 'fresh' ? {} : { stale: readiness.problems })}
      notice={
        trouble !== null ? (
          <Notice kind="trouble" text={trouble} action={{ name: 'Try again', run: reload }} />
        ) : written ? (
          <Notice
            kind="done"
            text={`Written: ${written.answers.map(({ field, value }) => `${field}: ${valueText(value)}`).join(', ')}. Undo it in the contract like any edit.`}
          />
        ) : null
      }
    />
  );
}

window.addEventListener('message', ({ data }: MessageEvent<HostMessage>) => {
  if (data?.version !== PANEL_VERSION) return;
  if (data.type === 'state') {
    state = data.state;
    refused = new Map();
    if (state.kind === 'readiness' && isSame(state.asked, assumed)) assumed = state.readiness.whatIf;
    const version = state.kind === 'readiness' ? state.readiness.documentVersion : null;
    // What was read before the edit may arrive after it.
    if (assumed.length > 0 || (version ?? 0) > (written?.version ?? 0)) written = null;
    if (state.kind === 'readiness') save({ uri: state.readiness.uri, title: state.title });
    draw();
  } else if (data.type === 'written') {
    written = { answers: data.answers, version: data.documentVersion };
    draw();
  } else if (data.type === 'refused') {
    refused = new Map([...refused, [data.field, data.message]]);
    draw();
  } else {
    const part = document.getElementById(data.part);
    part?.querySelector('details')?.setAttribute('open', '');
    part?.scrollIntoView({ block: 'start' });
    part?.querySelector('summary')?.focus();
  }
});

draw();
post({ type: 'ready' });
