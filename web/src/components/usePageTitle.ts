import { useEffect } from 'react';
import { usePreferences } from '../i18n/Preferences';

/** Names the page in the browser's title bar. */
export function usePageTitle(title: string | undefined): void {
  const { t } = usePreferences();
  const name = t('app.name');
  useEffect(() => {
    document.title = title ? `${title} - ${name}` : name;
  }, [title, name]);
}
