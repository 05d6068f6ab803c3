import type { GazetteDocument } from '../../api/types';
import { usePreferences } from '../../i18n/Preferences';

/** The head of a document: number, red line, title, and where it comes from. */
export function DocumentHead({ document }: { document: GazetteDocument }) {
  const { t, date } = usePreferences();
  return (
    <header className="document-head">
      <p className="head-number">{document.number}</p>
      <h1>{document.title}</h1>
      <dl className="document-facts">
        <div>
          <dt>{t('document.issuer')}</dt>
          <dd>{document.issuer || t('document.undated')}</dd>
        </div>
        <div>
          <dt>{t('document.date')}</dt>
          <dd>{document.date ? date(document.date) : t('document.undated')}</dd>
        </div>
        <div>
          <dt>{t('document.source')}</dt>
          <dd>{t('document.lineRange', { first: document.firstLine, last: document.lastLine })}</dd>
        </div>
      </dl>
      {document.addressees.length > 0 && <p className="addressees">{document.addressees.join('，')}：</p>}
    </header>
  );
}
