import { applySafeFixes } from '../core/fixes.ts';
import type { FoundFile } from './files.ts';
import type { Project } from './project.ts';
import { writeWhole } from './write.ts';

/** Applies the safe fixes of one file and writes it, whole, when it changed. */
export async function fixFile(project: Project, file: FoundFile): Promise<number> {
  const source = project.text(file);
  if (!source) return 0;
  const fixed = await applySafeFixes(source.text, (text) => {
    project.provide(file, text);
    return project.lint(file);
  });
  project.provide(file, fixed.text);
  if (fixed.text !== source.text) await writeWhole(file.absolute, (source.bom ? '\ufeff' : '') + fixed.text);
  return fixed.applied;
}
