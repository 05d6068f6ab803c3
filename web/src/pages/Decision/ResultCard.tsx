import { PrinterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { Answer, DecisionForm, EvaluationRequest, PackSummary } from '../../api/types';
import { Citations } from '../../components/Citations';
import { StatusMark } from '../../components/StatusMark';
import { ValueView } from '../../components/ValueView';
import { usePreferences } from '../../i18n/Preferences';
import './result.css';
import { Explanation } from './Explanation';
import { ReadingsUsed } from './ReadingsUsed';

interface Props {
  answer: Answer;
  request: EvaluationRequest;
  form: DecisionForm;
  pack: PackSummary;
}

/** A result with everything it rests on; printed, it stands for itself. */
export function ResultCard({ answer, request, form, pack }: Props) {
  const { t, date } = usePreferences();
  const simple = typeof answer.value !== 'object' || answer.value === null || 'isLosslessNumber' in answer.value;
  return (
    <article className="result-card">
      <header className="print-head">
        <h2>{answer.decision}</h2>
        <p>
          《{pack.title}》 {answer.document}
        </p>
      </header>
      <div className="result-top">
        <StatusMark status={answer.status} />
        <Button className="no-print" icon={<PrinterOutlined aria-hidden />} onClick={() => window.print()}>
          {t('decision.printed')}
        </Button>
      </div>
      {answer.status === 'determined' && (
        <div className={simple ? 'result-value' : 'result-parts'}>
          <ValueView value={answer.value} />
          {answer.unit && <span className="result-unit">{answer.unit}</span>}
        </div>
      )}
      {answer.status === 'undetermined' && (
        <>
          <p>{t('result.undeterminedIntro')}</p>
          {!simple && <ValueView value={answer.value} />}
        </>
      )}
      {answer.status === 'not-in-force' && <p>{t('result.notInForceIntro')}</p>}
      <p className="result-as-of">{t('result.asOf', { date: date(answer.asOf) })}</p>
      <Reasons answer={answer} />
      {answer.citations.length > 0 && (
        <section>
          <h3>{t('result.citations')}</h3>
          <Citations citations={answer.citations} document={answer.document} />
        </section>
      )}
      <ReadingsUsed answer={answer} />
      {form.inputs.length > 0 && (
        <section className="given">
          <h3>{t('result.inputs')}</h3>
          <dl>
            {form.inputs
              .filter((field) => field.name in request.inputs)
              .map((field) => (
                <div key={field.name} className={field.baseType === 'list' ? 'given-rows' : undefined}>
                  <dt>{field.name}</dt>
                  <dd>
                    <ValueView value={request.inputs[field.name]} /> {field.baseType === 'list' ? '' : field.unit}
                  </dd>
                </div>
              ))}
          </dl>
        </section>
      )}
      {answer.trace && (
        <section>
          <Explanation trace={answer.trace} document={answer.document} />
        </section>
      )}
    </article>
  );
}

function Reasons({ answer }: { answer: Answer }) {
  const { t } = usePreferences();
  if (answer.reasons.length === 0) return null;
  return (
    <section className="reasons">
      <h3>{t('result.reasons')}</h3>
      <ul>
        {answer.reasons.map((reason, index) => (
          <li key={index}>
            {reason.message} <Citations citations={reason.citations} document={answer.document} />
            {reason.decidedBy && <p className="who-decides">{t('result.whoDecides', { who: reason.decidedBy })}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
