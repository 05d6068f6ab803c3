import { usePreferences } from '../i18n/Preferences';

/** How a gazette gets into the library. */
export function IngestHint() {
  const { t } = usePreferences();
  return (
    <>
      <p>{t('library.howToIngest')}</p>
      <pre className="command">./zhengling ingest 公报.txt</pre>
    </>
  );
}
