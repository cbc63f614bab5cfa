import { renderToString } from 'preact-render-to-string';
import type { Cost, ReadinessResult } from '../protocol/index.ts';
import panelStyles from './panel.css';
import reportStyles from './report.css';
import { Page } from './view/page.tsx';

const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** The decision panel as one self-contained HTML page: no script, nothing loaded, light and dark by the reader's setting. */
export function renderReport(
  title: string,
  result: ReadinessResult,
  cost: readonly { readonly path: string; readonly cost: Cost }[] = [],
): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}: ${escapeHtml(result.verdict.lever)}</title>
<style>
${reportStyles}
${panelStyles}
</style>
</head>
<body>${renderToString(<Page title={title} result={result} cost={cost} />)}</body>
</html>
`;
}
