import { isSuppressedByConfiguration, ruleSettingFor } from '../configuration/resolve.ts';
import type { Configuration } from '../configuration/types.ts';
import type { FileReport } from '../rules/types.ts';
import type { DatasetProfile } from './types.ts';

/**
 * The findings of a scan as the configuration wants them: severities, rules that are off, suppressions by path.
 * `globPath` is the file's path as the configuration's globs see it; `only` lists rule ids or families to show.
 */
export function datasetReport(
  profile: DatasetProfile,
  configuration: Configuration,
  globPath: string,
  only?: readonly string[],
): FileReport {
  let suppressed = 0;
  const findings = profile.findings.flatMap((finding) => {
    const { ruleId } = finding;
    if (only && !only.some((id) => id === ruleId || ruleId.startsWith(`${id}/`))) return [];
    const severity = ruleSettingFor(configuration, globPath, ruleId)?.severity;
    if (severity === 'off') return [];
    if (isSuppressedByConfiguration(configuration, globPath, ruleId)) {
      suppressed++;
      return [];
    }
    return [severity ? { ...finding, severity } : finding];
  });
  return { path: profile.path, format: `dataset:${profile.shape}`, findings, suppressed };
}
