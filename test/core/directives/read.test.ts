import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { findContradictions } from '../../../src/core/directives/conflicts.ts';
import { readDirectives } from '../../../src/core/directives/read.ts';
import type { Directive } from '../../../src/core/directives/types.ts';
import { parsePrompt } from '../../../src/core/formats/index.ts';
import { loadLanguage } from '../../../src/core/language/load.ts';
import type { LanguageModel } from '../../../src/core/language/types.ts';

let language: LanguageModel;
beforeAll(async () => {
  language = await loadLanguage();
});

const read = (text: string): Directive[] => readDirectives(parsePrompt('case.prompt.md', text), language);
const amounts = (text: string) => read(text).filter(({ dimension }) => dimension === 'length' || dimension === 'count');
const normals = (text: string) => amounts(text).map(({ normal }) => normal);
const contradictions = (text: string) => findContradictions(read(text));

describe('directives of length and count', () => {
  it.each([
    ['Keep it to 3 sentences.', 'length ≤ 3 sentences'],
    ['Limit yourself to two sentences.', 'length ≤ 2 sentences'],
    ['The reply is to be at most 80 words.', 'length ≤ 80 words'],
    ['Ensure that the answer has no more than 80 words.', 'length ≤ 80 words'],
    ['You will write at least five sentences.', 'length ≥ 5 sentences'],
    ['- Max 3 bullets', 'count ≤ 3 items'],
    ['Length: 200-250 words', 'length 200 to 250 words'],
    ['Never write more than 40 words.', 'length ≤ 40 words'],
    ['No sentence exceeds 20 words.', 'each sentence: length ≤ 20 words'],
    ['Keep paragraphs to 3 sentences.', 'each paragraph: length ≤ 3 sentences'],
    ['Use three sentences per paragraph.', 'each paragraph: length = 3 sentences'],
    ['Is the answer under 60 words?', 'length ≤ 59 words'],
    ['The title must have no more than 60 characters.', 'title: length ≤ 60 characters'],
    ['Limit headings to three.', 'count ≤ 3 headings'],
    ['Assign exactly one label.', 'count = 1 labels'],
    ['The word limit is 200.', 'length ≤ 200 words'],
    ['Rate the answer on a scale from 1 to 5.', 'count = 5 scale points'],
    ['Ask one question at a time.', 'count ≤ 1 questions'],
    ['- Questions: at most four', 'count ≤ 4 questions'],
    ['Wrap lines at 100 columns.', 'each line: length = 100 characters'],
    ['Wrap it up by the sixth sentence.', 'length ≤ 6 sentences'],
    ['Do not end before the eighth line.', 'length ≥ 8 lines'],
    ['Never write past the second paragraph.', 'count ≤ 2 paragraphs'],
    ['There is no sixth bullet.', 'count ≤ 5 items'],
    ['Give each section two paragraphs, minimum.', 'each section: count ≥ 2 paragraphs'],
    ['Have no fewer than three and no more than five sentences.', 'length 3 to 5 sentences'],
    ['Give it at least 200 words, at most 300.', 'length ≤ 300 words'],
    ['Give it 200 words at least, 300 at most.', 'length ≤ 300 words'],
    ['The form takes 100 words and no more.', 'length ≤ 100 words'],
    ['My teacher takes nothing below 500 words.', 'length ≥ 500 words'],
    ['My editor bins anything over 700 words.', 'length ≤ 700 words'],
    ['None of the sections may run past 60 words.', 'each section: length ≤ 60 words'],
    ['- Words: 200 at most', 'length ≤ 200 words'],
  ])('%s', (text, normal) => expect(normals(`${text}\n`)).toContain(normal));

  it.each([
    ['You receive transcripts of at least 2,000 words.'],
    ['Do not write "in at most 100 words".'],
    ['Place the two names within five words of each other.'],
    ['Rewrite the first three sentences.'],
    ['Five of the bullets may be short.'],
    ['Do not start a second paragraph with a question.'],
    ['You need not reach 500 words.'],
    ['It does not matter whether it has more than ten lines.'],
    ['Flag any paragraph over ten lines.'],
    ['My essay is 400 words at the very least.'],
    ['Two sections or more are highlighted.'],
  ])('nothing in: %s', (text) => expect(normals(`${text}\n`)).toEqual([]));

  it('speaks of every answer where words name it, under whatever heading', () => {
    const text = '# Help\n\n## Arrival\n\n- Replies have 40 words.\n\n## Luggage\n\n- Some 200 words on weights.\n';
    const [replies, other] = amounts(text);
    expect(replies!.scope.ofAnswer).toBe(true);
    expect(other!.scope.ofAnswer).toBe(false);
  });

  it('reads the chain of an amount in an amount', () => {
    expect(normals('Write exactly two paragraphs of at most three sentences each.\n')).toEqual(
      expect.arrayContaining(['count = 2 paragraphs', 'each paragraph: length ≤ 3 sentences']),
    );
  });

  it('reads a table of rules by its first column', () => {
    expect(normals('| Aspect | Rule |\n| --- | --- |\n| Length | at most 50 words |\n')).toEqual(['length ≤ 50 words']);
  });

  it('takes modality and conditions from the words', () => {
    const [soft] = amounts('Try to stay under 50 words.\n');
    expect(soft?.modality).toBe('should');
    const [when] = amounts('If the user is angry, answer in at most two sentences.\n');
    expect(when?.scope.conditions.map(({ kind }) => kind)).toEqual(['if']);
    const [always] = amounts('Always answer in at most two sentences.\n');
    expect(always?.scope.universal).toBe(true);
  });

  it.each([
    ['By default, answer in at most two sentences.', 'should'],
    ['Ideally write at most 50 words.', 'should'],
    ['If possible answer in at most 50 words.', 'should'],
    ['You should answer in at most 50 words.', 'should'],
    ['You should always answer in at most 50 words.', 'must'],
    ['You should never write more than 50 words.', 'must'],
  ])('%s: %s', (text, modality) => expect(amounts(`${text}\n`)[0]?.modality).toBe(modality));

  it('takes the part from an opener with and without a comma', () => {
    for (const comma of ['', ','])
      expect(normals(`In each section${comma} use at most 50 words.\n`)).toEqual(['each section: length ≤ 50 words']);
  });

  it('points at the words that state the bound', () => {
    const [directive] = amounts('Be kind, and keep every reply under 80 words, please.\n');
    expect(directive?.quote).toBe('under 80 words');
  });
});

describe('arithmetic over nested amounts', () => {
  it.each([
    [
      'parts of a whole',
      'Write exactly five sentences. Write at least two paragraphs, each of at least three sentences.',
      '2 × 3 = 6 sentences',
    ],
    [
      'a least amount in each piece',
      'The text must not exceed 200 words and has at least three paragraphs. Each paragraph has at least 70 words.',
      '3 × 70 = 210 words',
    ],
    [
      'a most amount in each piece',
      'Write exactly 10 sentences, each with at most 20 words. The text has at least 300 words.',
      '10 × 20 = 200 words',
    ],
    [
      'least amounts in pieces of pieces',
      'Write three paragraphs of two sentences each. Each sentence has at least 20 words. The text has at most 100 words.',
      '3 × 2 × 20 = 120 words at least, more than 100',
    ],
    [
      'most amounts in pieces of pieces',
      'The text has at least 600 words and 3 sections. Each section has two paragraphs, each paragraph at most 4 sentences. Each sentence has at most 20 words.',
      '3 × 2 × 4 × 20 = 480 words at most, fewer than 600',
    ],
    [
      'named parts',
      'The first paragraph has exactly 50 words, the second paragraph has at least 60 words. The text has at most 100 words.',
      '50 + 60 = 110 words',
    ],
    [
      'a paragraph not named',
      'The text has exactly 8 sentences. The first paragraph has exactly 3 sentences and the second paragraph has exactly 5 sentences. There are exactly three paragraphs.',
      '3 + 5 + 1 = 9 sentences',
    ],
  ])('%s', (_, text, sum) => {
    const found = contradictions(`${text}\n`);
    expect(found).toHaveLength(1);
    expect(found[0]!.reason).toContain(sum);
    expect(found[0]!.severity).toBe('warning');
  });

  it('agrees with counting: pieces × least in each against a most amount', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 9 }),
        fc.integer({ min: 2, max: 9 }),
        fc.integer({ min: 2, max: 90 }),
        (pieces, each, most) => {
          const text = `The text has exactly ${pieces} paragraphs. Each paragraph has at least ${each} sentences. The text has at most ${most} sentences.\n`;
          return contradictions(text).length > 0 === pieces * each > most;
        },
      ),
      { numRuns: 60 },
    );
  });
});

it('takes brackets that enclose something for used ones', () => {
  const found = contradictions('Put the year in parentheses. Never use parentheses.\n');
  expect(found.map(({ dimension, sides }) => [dimension, ...sides.map(({ normal }) => normal)])).toEqual([
    ['wording', 'parentheses ≥ 1', 'no parentheses'],
  ]);
  expect(contradictions('Fill in the fields in square brackets. Use no brackets in the letter.\n')).toEqual([]);
});

it('reads what names a thing of the repository as a subject and not as an order', () => {
  expect(normals('Commit messages start with a number and must have at most 50 characters.\n')).toContain(
    'commit message: length ≤ 50 characters',
  );
});

describe('three directives and more', () => {
  it('are one finding with all sides', () => {
    const found = contradictions('Write at most 100 words. Write at least 200 words. Write exactly 300 words.\n');
    expect(found.map(({ sides, reason }) => [sides.length, reason])).toEqual([
      [3, 'no answer can satisfy all of them'],
    ]);
  });

  it('are two sides where the same words state two of them', () => {
    const found = contradictions(
      'Answer in JSON. Reply in Markdown with a heading and a bulleted list. Use no lists.\n',
    );
    for (const { sides } of found) expect(new Set(sides.map(({ span }) => span.start)).size).toBe(sides.length);
  });

  it('are a chain only when no two of them are at odds', () => {
    const found = contradictions(
      'Write at most 10 sentences. Write at least 15 sentences. Write 6 paragraphs. Each paragraph has 2 sentences.\n',
    );
    expect(found.map(({ sides }) => sides.length)).toEqual([2]);
  });
});

describe('scope', () => {
  it.each([
    ['conditions', 'If the text is short, write at least 300 words. If the text is long, write at most 100 words.'],
    ['a marked exception', 'Write at most 100 words, unless the user asks for detail; then write at least 300 words.'],
    ['channels', '- In chat, reply in at most 40 words.\n- By email, reply in at least 150 words.'],
    ['parts', 'The title has at most 10 words. The body has at least 200 words.'],
    ['steps', 'First write a draft of at least 500 words. Then condense it to at most 60 words.'],
    ['labels', '- Short emails: at most 50 words\n- Long emails: at least 200 words'],
    [
      'named sections',
      '- In a section called RISKS, write exactly 20 words.\n- In a section called GOALS, write exactly 50 words.',
    ],
    ['examples', 'Write at most 80 words.\n\n<example>\nWrite at least 400 words about cats.\n</example>'],
  ])('%s keep directives apart', (_, text) => expect(contradictions(`${text}\n`)).toEqual([]));

  it('a general rule without exceptions meets the narrower one', () => {
    const found = contradictions(
      'Always write at most 100 words, no exceptions. If the user asks for detail, write at least 300 words.\n',
    );
    expect(found.map(({ severity }) => severity)).toEqual(['warning']);
  });

  it('is quieter when a side is soft', () => {
    const severities = (text: string) => contradictions(text).map(({ severity }) => severity);
    expect(severities('The text should be under 50 words. The text must have at least 90 words.\n')).toEqual([
      'information',
    ]);
    expect(severities('The text should be under 50 words. The text should have at least 90 words.\n')).toEqual([
      'hint',
    ]);
  });

  it('three bounds on one thing are one contradiction with all sides', () => {
    const found = contradictions('Write at most 50 words. Write at least 90 words. Write at most 60 words.\n');
    expect(found).toHaveLength(1);
    expect(found[0]!.sides).toHaveLength(3);
  });
});

describe('format and language', () => {
  const dimensions = (text: string) => contradictions(`${text}\n`).map(({ dimension }) => dimension);
  it.each([
    ['Respond in JSON. Format the response in Markdown.', 'format'],
    ['Never use bullet points. End with a bulleted list.', 'format'],
    ['Answer in plain text. Put names in bold.', 'format'],
    ['Write dates as YYYY-MM-DD. Write dates as DD/MM/YYYY.', 'format'],
    ['Write only in English. Include a proverb in Japanese.', 'language'],
    ['Use British spelling. Write in American English.', 'language'],
    ['Reply in the language of the user. Respond only in German.', 'language'],
  ])('%s', (text, dimension) => expect(dimensions(text)).toContain(dimension));

  it.each([
    ['Read the XML document and answer in JSON.'],
    ['Return a JSON object with the key "report". The value of "report" is Markdown.'],
    ['Do not use bold in the Markdown output. Respond in Markdown.'],
    ['Answer in English. Include an English idiom.'],
    ['Write the subject line in English. Write the body in French.'],
  ])('nothing in: %s', (text) => {
    expect(dimensions(text).filter((dimension) => dimension === 'format' || dimension === 'language')).toEqual([]);
  });
});

describe('robustness', () => {
  it('never throws and keeps spans inside the text', () => {
    const words = fc.constantFrom(
      'at most',
      'three',
      'words',
      'each',
      'paragraph',
      'unless',
      '"',
      '(',
      ')',
      ':',
      ';',
      '- ',
      '\n',
      '1.',
      'never',
      'JSON',
      'in',
      'English',
      '{{x}}',
      '|',
      '#',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (list) => {
        const text = list.join(' ');
        for (const { span } of read(text)) {
          if (span.start < 0 || span.end > text.length || span.start > span.end) return false;
        }
        findContradictions(read(text));
        return true;
      }),
      { numRuns: 150 },
    );
  });

  it('takes time linear in the length of a hostile text', () => {
    /** CPU milliseconds: other work on the machine does not count. */
    const time = (text: string) => {
      const before = process.cpuUsage();
      read(text);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    };
    for (const piece of [
      'keep the word count of ',
      'a ',
      'not ',
      '(',
      'each paragraph of ',
      '"x ',
      'at most at most ',
      '   ',
    ]) {
      time(piece.repeat(500));
      expect(time(`${piece.repeat(8000)}.`), piece).toBeLessThan(4000);
    }
  }, 60_000);

  it('is not held up by repetitions between an order and what it speaks of', () => {
    const openers = [
      'Use',
      'Avoid',
      'Without',
      'Write in',
      'Never',
      'Each answer has at most',
      'Do not mention',
      'Start with',
    ];
    const fillers = [
      ' json   ',
      ' ',
      '+00',
      ' or',
      ' a',
      '1.',
      ' -',
      "'",
      ', and',
      ' the',
      ':',
      ' 1 ',
      '_',
      '"',
      ' of',
      '\t',
      ' (',
      '/a',
    ];
    const objects = [
      ' bullets',
      'x bullets',
      ' orx bullets',
      'x JSON',
      'x words',
      'x emojis',
      ' tables',
      'x "y"',
      ' tone',
    ];
    const before = process.cpuUsage();
    for (const opener of openers)
      for (const filler of fillers) for (const object of objects) read(`${opener}${filler.repeat(60)}${object}.\n`);
    read(`Mention //0.A${'PP.P'.repeat(60)}! in the answer. Never mention // .${'0F00.'.repeat(60)}0@0.H in it.\n`);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(30_000);
  }, 120_000);

  it('reads words that the model knows no lemma of', () => {
    expect(read('Explain IAM roles. Never mention IAM or the ACL.\n').map(({ polarity }) => polarity)).toContain(
      'negative',
    );
  });

  it('gives the same directives for the same text', () => {
    const text = 'Write at most 100 words. Use JSON. Answer in English.\n';
    expect(read(text).map(({ normal }) => normal)).toEqual(read(text).map(({ normal }) => normal));
  });
});

describe('orders to the model', () => {
  const kinds = (text: string) => read(text).map(({ polarity, normal }) => `${polarity} ${normal}`);

  it.each([
    ['You never give tax advice.', 'negative not content: tax suggestion'],
    ['You give no tax advice.', 'negative not content: tax suggestion'],
    ['Never crop or delete photos.', 'negative not delete: image'],
    ['No riddles: they take long.', 'negative not content: riddle'],
    ['Links: none', 'negative not content: link'],
    ['Use dayjs, not moment.', 'negative not use: moment'],
    ['Never use `any`.', 'negative not use: any'],
    ['Do not claim to be human.', 'negative identity ≠ human'],
    ['Wait for my approval before you edit files.', 'positive consent of change = asks first'],
    ['Edit files without asking.', 'negative consent of change = unasked'],
    ['Write dates like 7 May 2024.', 'positive date format = day month year'],
    ['Keep the rows in the original order.', 'positive order of row = source'],
  ])('%s', (text, normal) => expect(kinds(`${text}\n`)).toContain(normal));

  it('takes no modal of somebody else for its own', () => {
    expect(read('Write it in HTML, so that the mailer can send it.\n')[0]!.modality).toBe('must');
    expect(read('## What you can do\n\n- Answer in French.\n')[0]!.modality).toBe('must');
  });
});
