/**
 * Conventions of code on which files for coding agents take sides. One project has one value of each; patterns are tested on
 * lower-cased words.
 */
interface Convention {
  readonly name: string;
  /** A word that stands wherever one of the values does. */
  readonly cue: RegExp;
  /** Each value with the words for it, as the source of a regular expression. */
  readonly values: readonly (readonly [value: string, words: string])[];
}

export const CONVENTIONS: readonly Convention[] = [
  {
    name: 'package manager',
    cue: /npm|pnpm|yarn|\bbun\b/,
    values: [
      [
        'npm',
        'npm(?! (?:run|test|start|init|audit|publish|scripts?|packages?|registry|modules?|dependenc|link|exec|version))',
      ],
      ['pnpm', 'pnpm'],
      ['yarn', 'yarn'],
      ['bun', 'bun(?! (?:test|runtime))'],
    ],
  },
  {
    name: 'Python package manager',
    cue: /\bpip|poetry|\buv\b|conda/,
    values: [
      ['pip', 'pip'],
      ['poetry', 'poetry'],
      ['uv', 'uv'],
      ['pipenv', 'pipenv'],
      ['conda', 'conda'],
    ],
  },
  {
    name: 'test framework',
    cue: /jest|mocha|jasmine|vitest|pytest|unittest|unit|testng/,
    values: [
      ['Jest', 'jest'],
      ['Vitest', 'vitest'],
      ['Mocha', 'mocha'],
      ['Jasmine', 'jasmine'],
      ['pytest', 'pytest'],
      ['unittest', 'unittest'],
      ['JUnit', 'junit'],
      ['TestNG', 'testng'],
      ['NUnit', 'nunit'],
      ['xUnit', 'xunit'],
      ['MSTest', 'mstest'],
    ],
  },
  {
    name: 'exports',
    cue: /exports?/,
    values: [
      ['default', 'default exports?'],
      ['named', 'named exports?'],
    ],
  },
  {
    name: 'module system',
    cue: /\bes|modules?|commonjs|require|cjs/,
    values: [
      ['ES modules', '(?:es ?modules|esm|es6 (?:modules|imports)|es module (?:syntax|imports))'],
      ['CommonJS', '(?:commonjs|require\\(\\)|cjs)'],
    ],
  },
  {
    name: 'components',
    cue: /components?/,
    values: [
      ['function components', 'function(?:al)? components?'],
      ['class components', 'class(?:-based)? components?'],
    ],
  },
  {
    name: 'function style',
    cue: /functions?|declarations?|keyword/,
    values: [
      ['arrow functions', 'arrow functions?'],
      ['function declarations', '(?:function declarations?|the function keyword|`function` (?:keyword|declarations?))'],
    ],
  },
  {
    name: 'type declarations',
    cue: /interfaces|alias|types/,
    values: [
      ['interfaces', 'interfaces'],
      ['type aliases', 'type aliases|types'],
    ],
  },
  {
    name: 'asynchronous code',
    cue: /async|await|promise|\.then|callbacks|chains?/,
    values: [
      ['async/await', '`?async ?/ ?await`?'],
      ['promise chains', '(?:promise chains?|promise chaining|\\.then\\(\\)|`\\.then(?:\\(\\))?`|then chains?)'],
      ['callbacks', 'callbacks'],
    ],
  },
  {
    name: 'styling',
    cue: /tailwind|css|styled|styles/,
    values: [
      ['Tailwind', 'tailwind(?: ?css)?(?: classes| utilities)?'],
      ['CSS modules', 'css modules'],
      ['styled-components', 'styled[- ]components'],
      ['inline styles', 'inline styles'],
    ],
  },
  {
    name: 'merging',
    cue: /squash|merge|rebase/,
    values: [
      ['squash', 'squash(?: merges?| and merge|-merge)?'],
      ['merge commits', 'merge commits'],
      ['rebase', 'rebase(?: and merge)?'],
    ],
  },
];

/** Published styles that a text follows one of, told as `APA style` or `the NumPy convention`. */
export const STYLES: readonly Convention[] = [
  {
    name: 'docstring style',
    cue: /google|numpy|sphinx|\brest\b|restructured|epytext|\bpep\b/,
    values: [
      ['Google', 'google'],
      ['NumPy', 'numpy(?:doc)?'],
      ['Sphinx', '(?:sphinx|re(?:structured)?(?:st|text))'],
      ['Epytext', 'epytext'],
    ],
  },
  {
    name: 'citation style',
    cue: /\bapa\b|\bmla\b|chicago|harvard|ieee|vancouver|turabian|bluebook|oscola/,
    values: [
      ['APA', 'apa'],
      ['MLA', 'mla'],
      ['Chicago', '(?:chicago|turabian)'],
      ['Harvard', 'harvard'],
      ['IEEE', 'ieee'],
      ['Vancouver', 'vancouver'],
      ['Bluebook', 'bluebook'],
      ['OSCOLA', 'oscola'],
    ],
  },
];

/** What code has or has not throughout a project. */
export const HABITS: readonly (readonly [name: string, words: string, cue: RegExp])[] = [
  ['comments', '(?:code |inline )?comments?', /comment|document/],
  ['docstrings', 'docstrings?', /docstring/],
  ['semicolons', 'semi-?colons?', /semi|colon/],
  ['trailing commas', 'trailing commas?', /commas?/],
  ['type annotations', '(?:type annotations?|type hints?)', /annotation|hints?/],
  ['unit tests', '(?:unit )?tests', /tests/],
  ['emojis', 'emojis?', /emoji/],
];

/** Tools and libraries that are known by their names, in code or not. */
export const NAMED_TOOLS =
  '(?:npm|pnpm|yarn|pipenv|pip|conda|docker-compose|terraform|kubectl|lodash|jquery|moment(?:\\.js)?|axios|rxjava|redux|mobx|lombok|underscore\\.js|sequelize|typeorm|bootstrap)';
