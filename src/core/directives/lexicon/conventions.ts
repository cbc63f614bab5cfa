/**
 * Conventions of code on which files for coding agents take sides. One project has one value of each; patterns are tested on
 * lower-cased words.
 */
interface Convention {
  readonly name: string;
  /** Each value with the words for it, as the source of a regular expression. */
  readonly values: readonly (readonly [value: string, words: string])[];
}

export const CONVENTIONS: readonly Convention[] = [
  {
    name: 'package manager',
    values: [
      [
        'npm',
        'npm(?! (?:run|test|start|ci|init|audit|publish|scripts?|packages?|registry|modules?|dependenc|link|exec|version))',
      ],
      ['pnpm', 'pnpm'],
      ['yarn', 'yarn'],
      ['bun', 'bun(?! (?:test|runtime))'],
    ],
  },
  {
    name: 'Python package manager',
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
    values: [
      ['default', 'default exports?'],
      ['named', 'named exports?'],
    ],
  },
  {
    name: 'module system',
    values: [
      ['ES modules', '(?:es ?modules|esm|es6 (?:modules|imports)|es module (?:syntax|imports))'],
      ['CommonJS', '(?:commonjs|require\\(\\)|cjs)'],
    ],
  },
  {
    name: 'components',
    values: [
      ['function components', 'function(?:al)? components?'],
      ['class components', 'class(?:-based)? components?'],
    ],
  },
  {
    name: 'function style',
    values: [
      ['arrow functions', 'arrow functions?'],
      ['function declarations', '(?:function declarations?|the function keyword|`function` (?:keyword|declarations?))'],
    ],
  },
  {
    name: 'type declarations',
    values: [
      ['interfaces', 'interfaces'],
      ['type aliases', 'type aliases|types'],
    ],
  },
  {
    name: 'asynchronous code',
    values: [
      ['async/await', '`?async ?/ ?await`?'],
      ['promise chains', '(?:promise chains?|promise chaining|\\.then\\(\\)|`\\.then(?:\\(\\))?`|then chains?)'],
      ['callbacks', 'callbacks'],
    ],
  },
  {
    name: 'styling',
    values: [
      ['Tailwind', 'tailwind(?: ?css)?(?: classes| utilities)?'],
      ['CSS modules', 'css modules'],
      ['styled-components', 'styled[- ]components'],
      ['inline styles', 'inline styles'],
    ],
  },
  {
    name: 'merging',
    values: [
      ['squash', 'squash(?: merges?| and merge|-merge)?'],
      ['merge commits', 'merge commits'],
      ['rebase', 'rebase(?: and merge)?'],
    ],
  },
];

/** What code has or has not throughout a project. */
export const HABITS: readonly (readonly [name: string, words: string])[] = [
  ['comments', '(?:code |inline )?comments?'],
  ['docstrings', 'docstrings?'],
  ['semicolons', 'semi-?colons?'],
  ['trailing commas', 'trailing commas?'],
  ['type annotations', '(?:type annotations?|type hints?)'],
  ['unit tests', '(?:unit )?tests'],
  ['emojis', 'emojis?'],
];
