import type { Answer, ReadingAlternative } from '../../api/types';
import { StatusMark } from '../../components/StatusMark';
import { ValueView } from '../../components/ValueView';
import { usePreferences } from '../../i18n/Preferences';

/** The readings a result used, and what each other reading would give. */
export function ReadingsUsed({ answer }: { answer: Answer }) {
  const { t } = usePreferences();
  if (answer.readings.length === 0) return null;
  return (
    <section className="readings-used">
      <h3>{t('result.readings')}</h3>
      {answer.readings.map((reading) => (
        <div key={reading.name} className="reading-used">
          <p>
            {reading.name}：<strong>{reading.choice ?? t('result.empty')}</strong>
            {reading.default && reading.choice !== null && <span className="optional">{t('result.isDefault')}</span>}
          </p>
          {reading.decidedBy && <p className="hint">{t('decision.decidedBy', { who: reading.decidedBy })}</p>}
          <ul>
            {reading.alternatives.map((alternative) => (
                <li key={alternative.choice}>
                  {t('result.alternative', { choice: alternative.choice })}：<Alternative alternative={alternative} answer={answer} />
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function Alternative({ alternative, answer }: { alternative: ReadingAlternative; answer: Answer }) {
  const { t } = usePreferences();
  if (!alternative.changes) return <>{t('result.same')}</>;
  if (alternative.status !== 'determined') return <StatusMark status={alternative.status} />;
  return (
    <>
      <ValueView value={alternative.value} /> {answer.unit}
    </>
  );
}
