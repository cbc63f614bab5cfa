import type { Evidence, ReadinessResult, Rung } from '../../protocol/index.ts';
import { Place, Section } from './host.tsx';
import { EVIDENCE_KIND, originTitle, plural, RUNG_STATUS, rungTitle, STRETCHES } from './words.ts';

/** The twenty rungs with what stands behind each. Rungs below the lever are folded: nothing was decided by them. */
export function Ladder({ result }: { readonly result: ReadinessResult }) {
  const { ladder } = result;
  if (ladder.length === 0) return null;
  const reached = ladder.filter((rung) => rung.status !== 'not-reached');
  const below = ladder.filter((rung) => rung.status === 'not-reached');
  const count = (status: Rung['status']) => ladder.filter((rung) => rung.status === status).length;
  const summary = [`${count('passed')} passed`, count('unknown') > 0 && `${count('unknown')} not known`]
    .filter(Boolean)
    .join(', ');
  return (
    <Section id="ladder" title="The ladder" summary={summary}>
      <p class="lead">From the cheapest lever to the dearest. The first rung whose condition holds is the lever.</p>
      <Rungs rungs={reached} />
      {below.length > 0 && (
        <details class="fold">
          <summary>{plural(below.length, 'rung')} below, not reached</summary>
          <Rungs rungs={below} />
        </details>
      )}
    </Section>
  );
}

/** Rungs under the stretch of the ladder they belong to. */
function Rungs({ rungs }: { readonly rungs: readonly Rung[] }) {
  return (
    <div class="ladder">
      {STRETCHES.map(({ from, title }, index) => {
        const to = STRETCHES[index + 1]?.from ?? Number.POSITIVE_INFINITY;
        const own = rungs.filter(({ rung }) => rung >= from && rung < to);
        if (own.length === 0) return null;
        return (
          <div class="stretch" key={title}>
            <h3>{title}</h3>
            <ol start={own[0]?.rung}>
              {own.map((rung) => (
                <RungItem key={rung.rung} rung={rung} />
              ))}
            </ol>
          </div>
        );
      })}
    </div>
  );
}

const MARK: Readonly<Record<Rung['status'], string>> = { holds: '→', passed: '✓', unknown: '?', 'not-reached': '·' };

/** A passed rung is one line that opens; the lever and what is not known stand open. */
function RungItem({ rung }: { readonly rung: Rung }) {
  const open = rung.status === 'holds' || rung.status === 'unknown';
  const head = (
    <>
      <span class="rung-mark" aria-hidden="true">
        {MARK[rung.status]}
      </span>
      <span class="rung-number" aria-hidden="true">
        {rung.rung}
      </span>
      <span class="rung-title">{rungTitle(rung)}</span>
      <span class={rung.status === 'passed' ? 'visually-hidden' : 'rung-status'}>{RUNG_STATUS[rung.status]}</span>
    </>
  );
  const body = (
    <div class="rung-body">
      <p class="rung-condition">
        Holds when {rung.condition} <Origins origin={rung.origin} />
      </p>
      {rung.evidence.length > 0 && (
        <ul class="evidence">
          {rung.evidence.map((evidence) => (
            <EvidenceItem key={`${evidence.text}${evidence.path}${evidence.range?.start.line}`} evidence={evidence} />
          ))}
        </ul>
      )}
    </div>
  );
  return (
    <li class={`rung ${rung.status}`} value={rung.rung}>
      {open ? (
        <>
          <p class="rung-head">{head}</p>
          {body}
        </>
      ) : (
        <details>
          <summary class="rung-head">{head}</summary>
          {body}
        </details>
      )}
    </li>
  );
}

function EvidenceItem({ evidence }: { readonly evidence: Evidence }) {
  return (
    <li class={`evidence-item ${evidence.kind}`}>
      <span class="evidence-kind" title={EVIDENCE_KIND[evidence.kind]}>
        {evidence.kind}
      </span>
      <span class="evidence-text">
        {evidence.text} {evidence.path !== undefined && <Place path={evidence.path} range={evidence.range ?? null} />}
      </span>
    </li>
  );
}

/** The sources of a threshold, named in full on hover and to screen readers. */
export function Origins({ origin }: { readonly origin: readonly string[] }) {
  if (origin.length === 0) return null;
  return (
    <span class="origins">
      {origin.map((id) => (
        <abbr key={id} class="origin" title={originTitle(id)}>
          {id}
        </abbr>
      ))}
    </span>
  );
}
