import type { Cost, CostPart } from '../../protocol/index.ts';
import { Bars } from './charts/bars.tsx';
import { Place, Section } from './host.tsx';
import { dollars, number, percentInColumn } from './words.ts';

/** Where the tokens of the task's prompts go, and what they cost. */
export function PromptCost({ cost }: { readonly cost: readonly { readonly path: string; readonly cost: Cost }[] }) {
  if (cost.length === 0) return null;
  const total = cost.reduce((sum, { cost: { tokens } }) => sum + tokens, 0);
  return (
    <Section id="cost" title="Tokens by section" summary={`${number(total)} tokens a call`} folded>
      {cost.map(({ path, cost: prompt }) => {
        const share = (tokens: number) => percentInColumn(prompt.tokens > 0 ? tokens / prompt.tokens : 0);
        const facts = [
          `${number(prompt.tokens)} tokens (${prompt.encoding}${prompt.estimate ? ', an estimate' : ''})`,
          prompt.perCall !== null && `${dollars(prompt.perCall)} a call`,
          prompt.perMonth !== null && `${dollars(prompt.perMonth)} in 30 days`,
        ].filter(Boolean);
        return (
          <div key={path}>
            <p>
              <Place path={path} range={null} /> <span class="quiet">{facts.join(' · ')}</span>
            </p>
            <Bars
              title="Tokens by section"
              unit="tokens"
              rows={flatten(prompt.messages).map(({ part, depth }) => ({
                label: part.title,
                depth,
                value: part.tokens,
                text: number(part.tokens),
                note: share(part.tokens),
                place: { path, range: part.range },
              }))}
            />
          </div>
        );
      })}
    </Section>
  );
}

function flatten(parts: readonly CostPart[], depth = 0): { part: CostPart; depth: number }[] {
  return parts.flatMap((part) => [{ part, depth }, ...(depth < 2 ? flatten(part.parts, depth + 1) : [])]);
}
