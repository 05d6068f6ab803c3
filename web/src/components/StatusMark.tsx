import type { Status } from '../api/types';
import { usePreferences } from '../i18n/Preferences';

/** The status of a result: always a word and a shape, the colour only repeats them. */
export function StatusMark({ status }: { status: Status }) {
  const { t } = usePreferences();
  return (
    <span className={`status status-${status}`}>
      <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
        {status === 'determined' && (
          <>
            <circle cx="10" cy="10" r="9" fill="currentColor" />
            <path d="M5.5 10.5 9 14l6-7.5" stroke="#fff" strokeWidth="2.2" fill="none" />
          </>
        )}
        {status === 'undetermined' && (
          <>
            <path d="M10 .8 19.2 10 10 19.2 .8 10Z" fill="currentColor" />
            <path d="M10 5.5v5.5M10 13v2" stroke="#fff" strokeWidth="2.2" />
          </>
        )}
        {status === 'not-in-force' && (
          <>
            <rect x="1" y="1" width="18" height="18" fill="currentColor" />
            <path d="M5 10h10" stroke="#fff" strokeWidth="2.6" />
          </>
        )}
      </svg>
      {t(`result.${status}`)}
    </span>
  );
}
