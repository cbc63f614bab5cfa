import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPersonalData, isIban, luhn, mask, maskPersonalData } from '../../../src/core/dataset/personal.ts';

const kinds = (text: string) => findPersonalData(text).map(({ kind }) => kind);

describe('findPersonalData', () => {
  it.each([
    ['Card: 4539 5787 6362 1486.', 'card number'],
    ['Pay with 5425-2334-3010-9903', 'card number'],
    ['to GB29 NWBK 6016 1331 9268 19 today', 'IBAN'],
    ['CH9300762011623852957', 'IBAN'],
    ['ask r.imhof+tent@bergweg.ch', 'e-mail address'],
    ['call +41 44 668 18 00', 'phone number'],
    ['call (415) 867-4309', 'phone number'],
    ['from 85.214.132.117 at noon', 'IP address'],
    ['from 2a02:8071:b693:a00:1c2f:5d1e:77aa:4b21', 'IP address'],
  ])('%s', (text, kind) => expect(kinds(text)).toEqual([kind]));

  it.each([
    'Order 4539578763621487',
    'Card 4242 4242 4242 4242',
    'GB29 NWBK 6016 1331 9268 18',
    'FR00 1234',
    'support@bergweg.ch, jane@example.com, a@b',
    'call 555-0134 or +1 202-555-0134',
    'version 10.4.2.17, v85.214.132.117, 192.168.0.1, 203.0.113.9, 127.0.0.1, 999.1.1.1',
    '2001:db8::1, fe80::1, 12:30:45, ::1',
    'ISBN 978-3-16-148410-0, on 2026-05-31, 10 000 000 people, 3.14159265358979',
    'id 00000000-0000-0000-0000-000000000000',
  ])('nothing in: %s', (text) => expect(kinds(text)).toEqual([]));

  it('masks the middle', () => {
    expect(mask('jane.roe@mailbox.org')).toBe('ja…rg');
    expect(mask('abc')).toBe('…');
    expect(maskPersonalData('to CH9300762011623852957 now')).toBe('to CH…57 now');
  });

  it('checks digits', () => {
    expect(luhn('4539578763621486')).toBe(true);
    expect(luhn('4539578763621468')).toBe(false);
    expect(isIban('DE89370400440532013000')).toBe(true);
    expect(isIban('DE98370400440532013000')).toBe(false);
  });

  it('never throws, and its places lie in the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.+-() @:aDE\n') }), (text) => {
        for (const { start, end } of findPersonalData(text)) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  it('is linear on hostile text', () => {
    for (const piece of ['1 ', '1-', 'a@a.', '1.', 'a:', '(111) ', 'DE11 ', '+1 ']) {
      const start = performance.now();
      findPersonalData(piece.repeat(100_000));
      expect(performance.now() - start, piece).toBeLessThan(2000);
    }
  });
});
