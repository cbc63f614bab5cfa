import { actionReader } from './action.ts';
import { choiceReader } from './choices.ts';
import { countReader } from './count.ts';
import { fieldReader } from './fields.ts';
import { formatReader } from './format.ts';
import { languageReader } from './language.ts';
import { lengthReader } from './length.ts';
import { personReader } from './person.ts';
import { toneReader } from './tone.ts';
import { topicReader } from './topic.ts';
import type { DimensionReader } from './types.ts';
import { wordingReader } from './wording.ts';

/** Every dimension, the most specific first: of two dimensions that find the same pair, the earlier owns it. */
export const dimensionReaders: readonly DimensionReader[] = [
  lengthReader,
  countReader,
  formatReader,
  fieldReader,
  choiceReader,
  languageReader,
  toneReader,
  personReader,
  wordingReader,
  topicReader,
  actionReader,
];
