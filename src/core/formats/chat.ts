import type { RawMessage } from '../prompt/message.ts';
import type { YamlNode, YamlScalar } from '../yaml/types.ts';
import { contentSpan, field, itemsOf, scalar } from './fields.ts';
import { markFewShot, roleOf } from './roles.ts';

/** A list of `{role, content}`, whose content is a string or a list of parts with a text. */
export function chatMessages(node: YamlNode | undefined): RawMessage[] {
  const messages: RawMessage[] = [];
  for (const item of itemsOf(node)) {
    const role = scalar(field(item, 'role'));
    for (const content of textsOf(field(item, 'content'))) {
      messages.push({
        ...stringMessage(content),
        role: roleOf(role?.text) ?? 'user',
        roleSpan: role && contentSpan(role),
      });
    }
  }
  return markFewShot(messages);
}

/** A message that stands in a YAML or JSON string. */
export function stringMessage(node: YamlScalar): Pick<RawMessage, 'span' | 'text' | 'map'> {
  return { span: contentSpan(node), text: node.text, map: node.map };
}

function textsOf(content: YamlNode | undefined): YamlScalar[] {
  const single = scalar(content);
  if (single) return [single];
  return itemsOf(content).flatMap((part) => scalar(part) ?? scalar(field(part, 'text')) ?? []);
}
