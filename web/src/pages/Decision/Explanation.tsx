import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { isFigure } from '../../api/exactJson';
import type { TraceStep } from '../../api/types';
import { Citations } from '../../components/Citations';
import { valueText } from '../../components/ValueView';
import { usePreferences, type Word } from '../../i18n/Preferences';
import { plainFormula } from './plainFormula';

interface Props {
  trace: TraceStep;
  document: string;
}

/** How a result came about, as a tree: value ← rule or formula ← inputs ← article. */
export function Explanation({ trace, document }: Props) {
  const { t } = usePreferences();
  const tree = useRef<HTMLDivElement>(null);
  const setAll = (open: boolean) => tree.current?.querySelectorAll('details').forEach((details) => (details.open = open));
  useEffect(() => {
    const expand = () => setAll(true);
    window.addEventListener('beforeprint', expand);
    return () => window.removeEventListener('beforeprint', expand);
  }, []);
  return (
    <>
      <div className="explanation-head">
        <h3>{t('result.explanation')}</h3>
        <span className="no-print">
          <Button size="small" onClick={() => setAll(true)}>
            {t('result.expandAll')}
          </Button>
          <Button size="small" onClick={() => setAll(false)}>
            {t('result.collapseAll')}
          </Button>
        </span>
      </div>
      <div className="explanation" ref={tree}>
        <ul>
          <Step step={trace} document={document} depth={0} />
        </ul>
      </div>
    </>
  );
}

const kinds: Record<string, Word> = {
  decision: 'step.decision',
  table: 'step.table',
  rule: 'step.row',
  function: 'step.method',
  formula: 'step.literal',
  condition: 'step.condition',
  input: 'step.input',
  reading: 'step.reading',
  register: 'step.register',
};

/** A decision and its formula or table are one step to a reader. */
function merged(step: TraceStep): TraceStep {
  const [body, ...others] = step.children;
  if (step.kind !== 'decision' || !body || others.length > 0 || body.name !== step.name || !['formula', 'table'].includes(body.kind)) return step;
  return { ...body, id: step.id, value: step.value, unit: step.unit ?? body.unit, citations: [...step.citations, ...body.citations] };
}

function Step({ step: given, document, depth }: { step: TraceStep; document: string; depth: number }) {
  const { t, date } = usePreferences();
  const step = merged(given);
  // A method stands among the names that a formula reads, but it has no value to show.
  const values = step.inputs.filter(({ name, value }) => value !== name);
  const kind = kinds[step.kind];
  const head = (
    <>
      {step.name && <span className="step-name">{step.name}</span>}
      {/* A value left out is the one of the step above; an input without one was not given. */}
      {step.value !== null && (
        <span className="step-value">
          {valueText(step.value, t, date)}
          {step.unit && isFigure(step.value) && ` ${step.unit}`}
        </span>
      )}
      {step.value === null && step.kind === 'input' && <span className="step-value">{t('step.notGiven')}</span>}
      {kind && <span className="step-kind">{t(kind)}</span>}
    </>
  );
  const detail = step.expression || step.rules.length > 0 || step.children.length > 0 || step.citations.length > 0;
  if (!detail) return <li className="step leaf">{head}</li>;
  return (
    <li className="step">
      <details open={depth < 2}>
        <summary>{head}</summary>
        <div className="step-body">
          {step.rules.map((rule) => (
            <p key={rule.id}>
              {t('step.rule', { label: rule.label })}
              {rule.note && `（${rule.note}）`} <Citations citations={rule.citations} document={document} />
            </p>
          ))}
          {step.expression && (
            <p className="formula">
              {t('step.literal')}：<code>{plainFormula(step.expression)}</code>
            </p>
          )}
          {values.length > 0 && (
            <p className="with">
              {t('step.from')}：{values.map(({ name, value }) => `${name} = ${valueText(value, t, date)}`).join('；')}
            </p>
          )}
          {step.citations.length > 0 && (
            <p>
              {t('decision.basis')} <Citations citations={step.citations} document={document} />
            </p>
          )}
          {step.children.length > 0 && (
            <ul>
              {step.children.map((child, index) => (
                <Step key={`${child.kind} ${child.id} ${index}`} step={child} document={document} depth={depth + 1} />
              ))}
            </ul>
          )}
        </div>
      </details>
    </li>
  );
}
