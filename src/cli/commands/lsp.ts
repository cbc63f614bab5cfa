/** Serves one editor over standard input and output until it says `exit`. */
export async function lsp(): Promise<void> {
  const { serveStdio } = await import('../../server/node.ts');
  serveStdio();
}
