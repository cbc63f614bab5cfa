/**
 * The worker's script. Editors start workers as classic scripts, often from another origin, and such a script can import
 * a module by its full address alone. So the first message is the address of `server-browser.js`; what comes in until
 * that stands is kept for it.
 */
const early: MessageEvent[] = [];
const keep = (event: MessageEvent) => void early.push(event);

function begin({ data }: MessageEvent<string>): void {
  removeEventListener('message', begin);
  addEventListener('message', keep);
  void (import(data) as Promise<typeof import('./browser.ts')>).then(({ serveWorker }) => {
    serveWorker(self);
    removeEventListener('message', keep);
    for (const message of early) dispatchEvent(new MessageEvent('message', { data: message.data }));
  });
}

addEventListener('message', begin);

export {};
