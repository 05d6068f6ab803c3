import { usePreferences } from '../i18n/Preferences';

/** Shown while something is being read. */
export function Loading() {
  const { t } = usePreferences();
  return (
    <p className="loading" role="status">
      {t('common.loading')}
    </p>
  );
}
