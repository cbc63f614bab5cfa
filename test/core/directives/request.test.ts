import { describe, expect, it } from 'vitest';
import { type Request, requestOf } from '../../../src/core/directives/request.ts';
import { parsePrompt } from '../../../src/core/formats/index.ts';

/** What is asked for in a chat whose system message says nothing of it. */
function requestIn(user: string): Request {
  return requestOf(parsePrompt('case.prompty', `system:\nBe kind.\n\nuser:\n${user}\n`))!;
}

const isCase = (request: Request, text: string) => request.meets({ kind: 'if', text, span: undefined });

describe('what a chat asks for', () => {
  it('is none where nobody else speaks', () => {
    expect(requestOf(parsePrompt('case.prompt.md', 'Write a poem.\n'))).toBeNull();
    expect(requestOf(parsePrompt('case.prompty', 'system:\nWrite a poem.\n'))).toBeNull();
  });

  it.each(['each blog post', 'blog post', 'for each post', 'draft', 'post'])('goes by %s', (name) => {
    expect(requestIn('Write a short blog post about tea.').is(name)).toBe(true);
  });

  it.each(['tweet', 'guest post', 'each letter', 'post for dentists', 'title'])('does not go by %s', (name) => {
    expect(requestIn('Write a short blog post about tea.').is(name)).toBe(false);
  });

  it('is of a more general kind', () => {
    expect(requestIn('Give me a limerick about tea.').is('poem')).toBe(true);
    expect(requestIn('Give me a poem about tea.').is('limerick')).toBe(false);
  });

  it.each(['asks for poem', 'in poems write', 'someone wants verse', 'write song or poem', 'draft document'])(
    'is the case: %s',
    (condition) => expect(isCase(requestIn('Write a poem on tea.'), condition)).toBe(true),
  );

  it.each(['asks for song', 'asks for poem about dogs', 'writes in french', 'does not ask for poem'])(
    'is not the case: %s',
    (condition) => expect(isCase(requestIn('Write a poem on the French.'), condition)).toBe(false),
  );

  it('is the case that the user speaks of', () => {
    const request = requestIn('My parcel came broken, and I want a refund.');
    expect(isCase(request, 'asks for refund')).toBe(true);
    expect(isCase(request, 'asks about opening hours')).toBe(false);
  });

  it('is no other kind of text by another of its names', () => {
    const request = requestIn('Write an essay on tea.');
    expect(request.isOther('limerick')).toBe(true);
    expect(request.isOther('article')).toBe(false);
    expect(request.isOther('title')).toBe(false);
  });

  it('is no one text where several are asked for', () => {
    const request = requestIn('Write a poem on tea. Then write a letter to the mayor.');
    expect(request.is('poem')).toBe(false);
    expect(request.isOther('essay')).toBe(false);
  });
});
