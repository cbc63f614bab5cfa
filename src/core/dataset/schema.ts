import { Ajv, type AnySchema, type ErrorObject, type ValidateFunction } from 'ajv';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';

/** Says what is wrong with a target, or undefined when it follows the schema. */
export type TargetCheck = (target: string) => SchemaProblem | undefined;

export interface SchemaProblem {
  readonly message: string;
  /** The key or value in the target that the problem is about. */
  readonly at: string | undefined;
}

export interface CompiledSchema {
  readonly check?: TargetCheck;
  readonly problem?: string;
}

/** A schema or a target beyond this many UTF-16 units is not checked. */
const MAX_SCHEMA = 500_000;
const MAX_TARGET = 200_000;

/**
 * Compiles an output schema into a check of targets; `problem` says why it could not be compiled. It runs code made from
 * the schema, so it must not be called in a workspace that is not trusted. References to other files are not followed.
 * The module brings ajv (130 kB) along: import it only where there is a schema.
 */
export function compileTargetSchema(schema: unknown): CompiledSchema {
  if (typeof schema !== 'boolean' && (typeof schema !== 'object' || schema === null || Array.isArray(schema))) {
    return { problem: 'the output schema is no JSON Schema: expected an object' };
  }
  if (JSON.stringify(schema).length > MAX_SCHEMA) return { problem: 'the output schema is too large to be compiled' };
  try {
    const validate = createAjv(schema).compile(schema as AnySchema) as ValidateFunction;
    return { check: (target) => checkTarget(target, validate) };
  } catch (error) {
    return { problem: `the output schema could not be compiled: ${(error as Error).message}` };
  }
}

function createAjv(schema: unknown) {
  const draft = typeof schema === 'object' ? String((schema as Record<string, unknown>)['$schema'] ?? '') : '';
  // Drafts ajv does not know by their address are read as draft-07.
  const Draft = draft.includes('2020-12') ? Ajv2020 : draft.includes('2019-09') ? Ajv2019 : Ajv;
  const ajv = new Draft({ strict: false, validateSchema: false, logger: false });
  formats.default(ajv);
  // The expression of ajv-formats takes exponential time on some addresses.
  ajv.addFormat('url', (value: string) => /^(?:https?|ftp):\/\//i.test(value) && URL.canParse(value));
  return ajv;
}

function checkTarget(target: string, validate: ValidateFunction): SchemaProblem | undefined {
  const accepts = (value: unknown): boolean => validate(value);
  if (target.length > MAX_TARGET) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(target);
  } catch {
    if (accepts(target)) return undefined;
    const fenced = target.trimStart().startsWith('```');
    return {
      message: fenced ? 'the target wraps its JSON in a code fence' : 'the target is not JSON',
      at: target.trimStart().slice(0, 40) || undefined,
    };
  }
  if (accepts(value)) return undefined;
  const [error] = validate.errors ?? [];
  return error ? describe(error) : { message: 'the target does not follow the output schema', at: undefined };
}

function describe(error: ErrorObject): SchemaProblem {
  const path = error.instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  const where = path.length > 0 ? `"${path.join('.')}" ` : 'the target ';
  const params = error.params as Record<string, unknown>;
  const key =
    error.keyword === 'additionalProperties'
      ? String(params['additionalProperty'])
      : path.findLast((part) => !/^\d+$/.test(part));
  const detail =
    error.keyword === 'additionalProperties'
      ? `has the key "${key}", which the schema does not know`
      : error.keyword === 'enum'
        ? `is none of ${(params['allowedValues'] as unknown[])
            .slice(0, 6)
            .map((one) => JSON.stringify(one))
            .join(', ')}${(params['allowedValues'] as unknown[]).length > 6 ? ' …' : ''}`
        : (error.message ?? 'does not follow the schema');
  return { message: `${where}${detail}`, at: key === undefined ? undefined : `"${key}"` };
}
