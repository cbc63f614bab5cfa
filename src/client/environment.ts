import { extensions, version, workspace } from 'vscode';
import type { Environment } from '../protocol/index.ts';

/** Complete files that `yamlValidation` and `jsonValidation` of package.json give a schema. */
const YAML_EXTENSION = 'redhat.vscode-yaml';
const JSON_EXTENSION = 'vscode.json-language-features';

/** Since 1.102 the editor completes the front matter of prompt, instructions and agent files itself. */
const FRONT_MATTER_SINCE = [1, 102] as const;

export function currentEnvironment(): Environment {
  return {
    trusted: workspace.isTrusted,
    completes: [
      ...(extensions.getExtension(YAML_EXTENSION) ? (['yaml'] as const) : []),
      ...(extensions.getExtension(JSON_EXTENSION) ? (['json'] as const) : []),
      ...(completesFrontMatter() ? (['front-matter'] as const) : []),
    ],
  };
}

function completesFrontMatter(): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [sinceMajor, sinceMinor] = FRONT_MATTER_SINCE;
  return major > sinceMajor || (major === sinceMajor && minor >= sinceMinor);
}
