import type { PromptSettings } from '../prompt/types.ts';
import { parseYaml } from '../yaml/parse.ts';
import { toValue } from '../yaml/tree.ts';
import type { YamlNode } from '../yaml/types.ts';
import { contentSpan } from './fields.ts';

/** An output schema that stands in a file as a mapping, or as a JSON text in a string. */
export function outputSchemaOf(node: YamlNode | undefined): PromptSettings['outputSchema'] {
  if (!node || (node.kind === 'scalar' && node.value === null)) return undefined;
  if (node.kind !== 'scalar') return { span: node.span, node, schema: toValue(node) };
  const inner = parseYaml(node.text);
  const span = contentSpan(node);
  return inner.root?.kind === 'mapping' && !inner.partial ? { span, schema: toValue(inner.root) } : { span };
}
