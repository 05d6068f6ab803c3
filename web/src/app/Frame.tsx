import { Suspense, useEffect } from 'react';
import { NavLink, Outlet, useLocation } from 'react-router';
import { ArticlePanelProvider } from '../components/ArticlePanel';
import { Loading } from '../components/Loading';
import { usePreferences } from '../i18n/Preferences';

/** What surrounds every page: name, navigation, language and size of type, foot. */
export function Frame() {
  const { t, language, setLanguage, elder, setElder } = usePreferences();
  const { pathname } = useLocation();
  useEffect(() => {
    // Not “=> window.scrollTo(…)”: newer browsers return a promise, and an effect may only return its clean-up.
    window.scrollTo(0, 0);
  }, [pathname]);
  return (
    <ArticlePanelProvider>
      <a className="skip" href="#content">
        {t('app.skip')}
      </a>
      <header className="masthead">
        <div className="masthead-row">
          <NavLink to="/" className="brand">
            <span className="brand-name">{t('app.name')}</span>
            <span className="brand-motto">{t('app.motto')}</span>
          </NavLink>
          <div className="preferences">
            <button type="button" aria-pressed={elder} onClick={() => setElder(!elder)}>
              {elder ? t('mode.standard') : t('mode.elder')}
            </button>
            <button type="button" lang={language === 'zh' ? 'en' : 'zh-CN'} onClick={() => setLanguage(language === 'zh' ? 'en' : 'zh')}>
              {t('mode.language')}
            </button>
          </div>
        </div>
        <nav aria-label={t('app.menu')}>
          <NavLink to="/" end>
            {t('nav.home')}
          </NavLink>
          <NavLink to="/library">{t('nav.library')}</NavLink>
          <NavLink to="/decisions">{t('nav.decision')}</NavLink>
        </nav>
      </header>
      <main id="content" tabIndex={-1}>
        <Suspense fallback={<Loading />}>
          <Outlet />
        </Suspense>
      </main>
      <footer>{t('app.footer')}</footer>
    </ArticlePanelProvider>
  );
}
