import { useEffect, useRef, useState } from 'react';
import { Link, useParams } from 'react-router';
import { asProblem, evaluate, getExact, path, useResource } from '../../api/client';
import type { Answer, DecisionForm as Form, EvaluationRequest, PackSummary, Problem } from '../../api/types';
import { Citations } from '../../components/Citations';
import { Loading } from '../../components/Loading';
import { ProblemNote } from '../../components/ProblemNote';
import { usePageTitle } from '../../components/usePageTitle';
import { usePreferences } from '../../i18n/Preferences';
import { documentLink } from '../Library/links';
import './decision.css';
import { DecisionForm } from './DecisionForm';
import { controlOf } from './fields';
import { ResultCard } from './ResultCard';

/** One decision: its form, and beside it the result. */
export default function DecisionPage() {
  const { slug = '', name = '' } = useParams();
  const form = useResource<Form>(path('packs', slug, 'decisions', name), getExact);
  const pack = useResource<PackSummary>(path('packs', slug), getExact);
  usePageTitle(name);
  const problem = form.problem ?? pack.problem;
  if (problem)
    return (
      <div className="page narrow">
        <h1>{name}</h1>
        <ProblemNote problem={problem} />
      </div>
    );
  if (!form.data || !pack.data) return <Loading />;
  return <Workplace key={`${slug}/${name}`} slug={slug} form={form.data} pack={pack.data} />;
}

function Workplace({ slug, form, pack }: { slug: string; form: Form; pack: PackSummary }) {
  const { t, date } = usePreferences();
  const [answer, setAnswer] = useState<{ answer: Answer; request: EvaluationRequest } | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [busy, setBusy] = useState(false);
  const result = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!answer) return;
    result.current?.focus({ preventScroll: true });
    result.current?.scrollIntoView({ block: 'start' });
  }, [answer]);

  const submit = async (request: EvaluationRequest) => {
    setBusy(true);
    setProblem(null);
    try {
      setAnswer({ request, answer: await evaluate(slug, form.name, request) });
    } catch (error) {
      setAnswer(null);
      setProblem(asProblem(error));
    } finally {
      setBusy(false);
    }
  };
  const { from, to } = pack.inForce;
  return (
    <div className="page">
      <header className="decision-head">
        <p className="decision-pack">
          <Link to={documentLink(pack.document)}>{pack.title}</Link>
          <span className="document-number">{pack.document}</span>
          {from && <span>{to ? t('decision.inForceUntil', { from: date(from), to: date(to) }) : t('decision.inForce', { from: date(from) })}</span>}
        </p>
        <h1>{form.name}</h1>
        {form.description && <p className="lead">{form.description}</p>}
        {form.citations.length > 0 && (
          <p className="basis">
            {t('decision.basis')} <Citations citations={form.citations} document={pack.document} />
          </p>
        )}
      </header>
      <div className={form.inputs.some((field) => controlOf(field) === 'rows') ? 'workplace stacked' : 'workplace'}>
        <DecisionForm form={form} pack={pack} busy={busy} problem={problem} onSubmit={(request) => void submit(request)} />
        <section className="result" ref={result} tabIndex={-1} aria-live="polite" aria-label={t('result.title')}>
          {problem && !problem.errors && <ProblemNote problem={problem} />}
          {answer && <ResultCard answer={answer.answer} request={answer.request} form={form} pack={pack} />}
          {!answer && !problem && <p className="waiting">{t('decision.waiting')}</p>}
        </section>
      </div>
    </div>
  );
}
