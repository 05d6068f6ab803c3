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
  rule: 'step.table',
  function: 'step.method',
  formula: 'step.literal',
  condition: 'step.condition',
  input: 'step.input',
  reading: 'step.reading',
  register: 'step.register',
};

function Step({ step, document, depth }: { step: TraceStep; document: string; depth: number }) {
  const { t, date } = usePreferences();
  const kind = kinds[step.kind];
  const head = (
    <>
      {step.name && <span className="step-name">{step.name}</span>}
      <span className="step-value">
        {valueText(step.value, t, date)}
        {step.unit && isFigure(step.value) && ` ${step.unit}`}
      </span>
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
          {step.inputs.length > 0 && (
            <p className="with">
              {t('step.from')}：{step.inputs.map(({ name, value }) => `${name} = ${valueText(value, t, date)}`).join('；')}
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
