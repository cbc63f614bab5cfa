export type PersonalKind = 'card number' | 'IBAN' | 'e-mail address' | 'phone number' | 'IP address';

export interface PersonalDatum {
  readonly kind: PersonalKind;
  /** UTF-16 offsets in the text. */
  readonly start: number;
  readonly end: number;
}

const ANY = /@|\d[\d ().-]{5,}\d|\d\.\d|[0-9a-f]:[0-9a-f:]/i;
const EMAIL =
  /(?<![\p{L}\p{N}_.+-])[\p{L}\p{N}_.+-]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,5}\p{L}{2,24}(?![\p{L}\p{N}])/gu;
const DIGITS = /(?<![\w.+-])\d(?:[ -]?\d){12,18}(?![\w-])/g;
const IBAN = /(?<![A-Za-z\d])[A-Z]{2}\d{2}(?: ?[A-Z\d]){11,30}(?![A-Za-z\d])/g;
/** International with `+`, or the North American form with an area code. */
const PHONE =
  /(?<![\w.+-])(?:\+[1-9]\d{0,2}[ .-]?(?:\(0?\d{1,4}\)[ .-]?)?\d(?:[ .-]?\d){5,12}|\(\d{3}\) ?\d{3}[ .-]\d{4}|\d{3}[.-]\d{3}[.-]\d{4})(?![\w-]|\.\d)/g;
const IPV4 = /(?<![\w.-])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\w-]|\.\d)/g;
const IPV6 = /(?<![\w:.])(?:[\da-f]{1,4}:){2,7}(?::?[\da-f]{1,4}){1,7}(?![\w:])/gi;

/**
 * Personal data with a structure that can be checked: cards by Luhn, IBANs by country length and remainder, e-mail
 * addresses of persons, phone numbers, public IP addresses. What is reserved for documentation, tests and private
 * networks is left out. At most one of each kind, in reading order. Linear in the length of the text.
 */
export function findPersonalData(text: string): PersonalDatum[] {
  if (!ANY.test(text)) return [];
  const found: PersonalDatum[] = [];
  const search = (kind: PersonalKind, pattern: RegExp, holds: (value: string, at: number) => boolean) => {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((other) => start < other.end && other.start < end) || !holds(match[0], start)) continue;
      found.push({ kind, start, end });
      return;
    }
  };
  search('IBAN', IBAN, isIban);
  search('card number', DIGITS, isCard);
  if (text.includes('@')) search('e-mail address', EMAIL, isPersonalEmail);
  search('phone number', PHONE, isPhone);
  search('IP address', IPV4, (value, at) => isPublicIpv4(value) && !isVersion(text, at));
  if (text.includes(':')) search('IP address', IPV6, isPublicIpv6);
  return found.sort((a, b) => a.start - b.start);
}

/** The first two and the last two characters; never the value. */
export function mask(value: string): string {
  return value.length > 6 ? `${value.slice(0, 2)}…${value.slice(-2)}` : '…';
}

/** The text with the middle of personal data left out. */
export function maskPersonalData(text: string): string {
  let masked = '';
  let at = 0;
  for (const { start, end } of findPersonalData(text)) {
    masked += text.slice(at, start) + mask(text.slice(start, end));
    at = end;
  }
  return masked + text.slice(at);
}

/** Numbers that payment providers publish for tests. */
const TEST_CARDS = new Set(
  `4242424242424242 4111111111111111 4012888888881881 4000056655665556 5555555555554444 5105105105105100
   2223003122003222 378282246310005 371449635398431 6011111111111117 6011000990139424 30569309025904 38520000023237
   3530111333300000 3566002020360505`.split(/\s+/),
);

function isCard(written: string): boolean {
  const digits = written.replace(/[ -]/g, '');
  if (
    !/^(?:4\d{12}(?:\d{3}){0,2}|5[1-5]\d{14}|2[2-7]\d{14}|3[47]\d{13}|6(?:011|5\d\d|4[4-9]\d)\d{12}|3(?:0[0-5]|[68]\d)\d{11}|35\d{14})$/.test(
      digits,
    )
  )
    return false;
  return luhn(digits) && !TEST_CARDS.has(digits) && new Set(digits).size > 3;
}

/** The check digit of card numbers (ISO/IEC 7812-1). */
export function luhn(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    let digit = digits.charCodeAt(digits.length - 1 - at) - 48;
    if (at % 2 === 1) {
      digit *= 2;
      if (digit > 9) digit -= 9;
    }
    sum += digit;
  }
  return sum % 10 === 0;
}

/** Lengths by country (ISO 13616); others are not taken for an IBAN. */
const IBAN_LENGTH: Readonly<Record<string, number>> = {
  AD: 24,
  AE: 23,
  AL: 28,
  AT: 20,
  AZ: 28,
  BA: 20,
  BE: 16,
  BG: 22,
  BH: 22,
  BR: 29,
  CH: 21,
  CR: 22,
  CY: 28,
  CZ: 24,
  DE: 22,
  DK: 18,
  DO: 28,
  EE: 20,
  EG: 29,
  ES: 24,
  FI: 18,
  FO: 18,
  FR: 27,
  GB: 22,
  GE: 22,
  GI: 23,
  GL: 18,
  GR: 27,
  GT: 28,
  HR: 21,
  HU: 28,
  IE: 22,
  IL: 23,
  IS: 26,
  IT: 27,
  JO: 30,
  KW: 30,
  KZ: 20,
  LB: 28,
  LI: 21,
  LT: 20,
  LU: 20,
  LV: 21,
  MC: 27,
  MD: 24,
  ME: 22,
  MK: 19,
  MT: 31,
  NL: 18,
  NO: 15,
  PL: 28,
  PT: 25,
  QA: 29,
  RO: 24,
  RS: 22,
  SA: 24,
  SE: 24,
  SI: 19,
  SK: 24,
  SM: 27,
  TN: 24,
  TR: 26,
  UA: 29,
  VA: 22,
  XK: 20,
};

/** The country's length and the remainder of 1 by 97 (ISO 7064). */
export function isIban(written: string): boolean {
  const iban = written.replaceAll(' ', '');
  if (IBAN_LENGTH[iban.slice(0, 2)] !== iban.length) return false;
  let remainder = 0;
  for (const char of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(char, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder === 1;
}

const RESERVED_DOMAIN =
  /(?:^|\.)(?:example(?:\.(?:com|org|net|edu))?|test|invalid|localhost|local|(?:your|my)?(?:domain|company|email)\.com)$/i;
/** Addresses of a role, not of a person. */
const ROLE =
  /^(?:info|support|help|helpdesk|sales|contact|no-?reply|do-?not-?reply|admin|office|hello|service|services|team|billing|jobs|careers|press|media|legal|privacy|security|abuse|webmaster|postmaster|orders?|returns?|feedback|customer-?(?:service|care|support)|accounts?|hr|marketing|newsletter|user|username|name|email|test|foo|someone|you|your[._-]?name|first\.?last|git)(?:[+].*)?$/i;

function isPersonalEmail(address: string): boolean {
  const at = address.lastIndexOf('@');
  return !RESERVED_DOMAIN.test(address.slice(at + 1)) && !ROLE.test(address.slice(0, at));
}

function isPhone(written: string): boolean {
  const digits = written.replace(/\D/g, '');
  if (digits.length < 8 && !written.startsWith('+')) return false;
  if (digits.length > 15 || new Set(digits).size < 4) return false;
  // Reserved for fiction: 555-01xx in North America, 01632 96 and 07700 900 in Britain; and the keyboard's own.
  return !/555(?:01)?\d{2,4}$|^(?:44|0)(?:1632960|7700900)|1234567|9876543/.test(digits);
}

/** Private, loopback, link-local, shared, multicast, documentation and reserved networks (RFC 6890), public resolvers. */
function isPublicIpv4(address: string): boolean {
  const [a, b, c] = address.split('.').map(Number) as [number, number, number, number];
  if (a === 0 || a === 10 || a === 127 || a >= 224) return false;
  if ((a === 172 && b >= 16 && b <= 31) || (a === 192 && b === 168) || (a === 169 && b === 254)) return false;
  if ((a === 100 && b >= 64 && b <= 127) || (a === 198 && (b === 18 || b === 19))) return false;
  if ((a === 192 && b === 0) || (a === 198 && b === 51 && c === 100) || (a === 203 && b === 0 && c === 113))
    return false;
  if (a < 10 && b < 10 && c < 10 && address !== '8.8.8.8') return false; // reads like a version
  return !['8.8.8.8', '8.8.4.4', '1.1.1.1', '1.0.0.1', '9.9.9.9'].includes(address);
}

function isVersion(text: string, at: number): boolean {
  return /(?:\bv(?:er(?:sion)?)?\.?|version|release|build|firmware|driver)\s*$/i.test(
    text.slice(Math.max(0, at - 16), at),
  );
}

/** Loopback, link-local, unique local and documentation addresses are not. */
function isPublicIpv6(address: string): boolean {
  const groups = address.toLowerCase().split(':');
  const compressed = address.includes('::');
  if (groups.length > 8 || (!compressed && groups.length !== 8) || address.split('::').length > 2) return false;
  if (!/\d/.test(address)) return false;
  const first = Number.parseInt(groups[0] || '0', 16);
  return first >= 0x2000 && first <= 0x3fff && !(first === 0x2001 && groups[1] === 'db8') && groups[0]!.length === 4;
}
