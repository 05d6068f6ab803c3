import { Link } from 'react-router';
import { usePreferences } from '../i18n/Preferences';

/** The page for an address that does not exist. */
export function NotFound() {
  const { t } = usePreferences();
  return (
    <div className="page narrow">
      <h1>{t('problem.notFound')}</h1>
      <Link to="/">{t('nav.home')}</Link>
    </div>
  );
}

/** What is shown when a page itself fails. */
export function PageError() {
  const { t } = usePreferences();
  return (
    <main className="page narrow">
      <h1>{t('problem.title')}</h1>
      <p>{t('problem.crashed')}</p>
      <a href="/">{t('nav.home')}</a>
    </main>
  );
}
