import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };

/** Commands of the editor itself; nothing else that is no command of ours may be named. */
const OF_THE_EDITOR = [
  'workbench.action.openSettings',
  'workbench.action.quickOpen',
  'workbench.actions.view.problems',
];

const { commands, walkthroughs, configuration } = packageJson.contributes;
const steps = walkthroughs.flatMap((walkthrough) => walkthrough.steps);
const ownCommands = commands.map(({ command }) => command);
const settings = [configuration].flat().flatMap(({ properties }) => Object.keys(properties));

/** Commands that a step's description links to, with what they are called with, if anything. */
const linksOf = (description: string) =>
  [...description.matchAll(/\]\(command:([^?)]+)(?:\?([^)]*))?\)/g)].map(([, command, args]) => ({
    command: command!,
    args: args === undefined ? undefined : (JSON.parse(decodeURIComponent(args)) as unknown),
  }));

describe('the walkthrough', () => {
  it('has four steps with ids of their own', () => {
    expect(new Set(steps.map(({ id }) => id)).size).toBe(4);
  });

  describe.each(steps)('$title', ({ description, completionEvents, media }) => {
    it('has a button, alone on its line, and names commands that exist', () => {
      expect(description).toMatch(/^\[[^\]]+\]\(command:[^)]+\)$/m);
      const links = linksOf(description);
      expect(links.length).toBeGreaterThan(0);
      for (const { command } of links) expect([...ownCommands, ...OF_THE_EDITOR]).toContain(command);
      for (const { command, args } of links) {
        if (command === 'workbench.action.openSettings') expect(settings).toContain(args);
      }
    });

    it('is completed by something that happens', () => {
      expect(completionEvents.length).toBeGreaterThan(0);
      for (const event of completionEvents) {
        const [kind, name] = event.split(':') as [string, string];
        if (kind === 'onCommand') expect([...ownCommands, ...OF_THE_EDITOR]).toContain(name);
        else if (kind === 'onSettingChanged') expect(settings).toContain(name);
        else expect(event).toBe('onContext:rightlever.hasTasks');
      }
    });

    it('has a drawing in the colors of the theme, with a text that stands for it', () => {
      expect(media.altText.length).toBeGreaterThan(40);
      expect(existsSync(media.svg)).toBe(true);
      const svg = readFileSync(media.svg, 'utf8');
      expect(svg).toContain('<title>');
      for (const [, paint] of svg.matchAll(/(?:fill|stroke)="([^"]*)"/g)) {
        expect(paint).toMatch(/^(none|var\(--vscode-[\w-]+, #[0-9a-f]{6}\))$/);
      }
      // The page that shows it runs no script and takes no style of it.
      expect(svg).not.toMatch(/<script|<style|\sstyle=|\son\w+=|href=/);
    });
  });

  it('ships its drawings', () => {
    expect(readFileSync('.vscodeignore', 'utf8')).toContain('!media/walkthrough/*.svg');
  });
});
