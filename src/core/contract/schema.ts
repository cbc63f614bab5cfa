import schema from '../../../schemas/task-contract.schema.json' with { type: 'json' };
import type { JsonSchema } from '../schema/types.ts';

/** The schema of task contracts; its descriptions are what hover and completion show. */
export const contractSchema: JsonSchema = schema;
