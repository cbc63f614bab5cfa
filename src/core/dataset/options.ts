import type { ScanOptions } from '../decision/workspace.ts';
import type { Resources } from '../engine.ts';
import { modelInfo } from '../tokens/models.ts';
import type { DatasetScanOptions } from './scan.ts';

/**
 * What a scan needs, from what a contract says of its data. Compiles the output schema, so in a workspace that is not
 * trusted `asked` must hold none.
 */
export async function datasetScanOptions(
  path: string,
  asked: Partial<ScanOptions>,
  { language, tokens }: Resources,
): Promise<DatasetScanOptions> {
  const { outputSchema } = asked;
  const compiled =
    outputSchema === undefined ? undefined : (await import('./schema.ts')).compileTargetSchema(outputSchema);
  const contextWindow = asked.model === undefined ? undefined : modelInfo(asked.model).contextWindow;
  return {
    path,
    language,
    tokens,
    role: asked.role,
    labelField: asked.labelField,
    slices: asked.slices,
    failures: asked.failures,
    heldOutPath: asked.heldOut,
    checkTarget: compiled?.check,
    schemaProblem: compiled?.problem,
    ...(contextWindow !== undefined && { model: { name: asked.model!, contextWindow } }),
  };
}
