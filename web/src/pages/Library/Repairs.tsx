import type { Repair } from '../../api/types';
import { usePreferences } from '../../i18n/Preferences';

/** What the reader of the gazette text mended, and what it left in doubt. */
export function Repairs({ repairs }: { repairs: Repair[] }) {
  const { t, language } = usePreferences();
  return (
    <section id="repairs" className="panel" tabIndex={-1}>
      <h2>{t('document.repairs')}</h2>
      {repairs.length === 0 ? (
        <p>{t('document.noRepairs')}</p>
      ) : (
        <>
          <p className="hint">{t('document.repairsIntro')}</p>
          <ul className="repairs">
            {repairs.map((repair, index) => (
              <li key={index}>
                <span className={repair.doubt ? 'tag doubt' : 'tag'}>
                  {repair.doubt ? '◆ ' : '● '}
                  {t(repair.doubt ? 'document.doubt' : 'document.repaired')}
                </span>
                <span className="repair-lines">
                  {t(repair.firstLine === repair.lastLine ? 'document.lineOne' : 'document.lineRange', {
                    first: repair.firstLine,
                    last: repair.lastLine,
                  })}
                </span>
                <span>{language === 'zh' ? repair.zh : repair.en}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
