// Made by scripts/generate-validators.mjs from schemas/task-contract.schema.json. Do not edit.
import type { Validate } from '../schema/types.ts';

declare const validate: Validate;
export default validate;
