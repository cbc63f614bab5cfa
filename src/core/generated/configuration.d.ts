// Made by scripts/generate-validators.mjs from schemas/rightlever.schema.json. Do not edit.
import type { Validate } from '../schema/types.ts';

declare const validate: Validate;
export default validate;
