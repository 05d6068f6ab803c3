import type { Citation } from '../api/types';
import { usePreferences } from '../i18n/Preferences';
import { useArticlePanel } from './ArticlePanel';

/** Citations as buttons that open the cited text beside the page. */
export function Citations({ citations, document }: { citations: Citation[]; document?: string }) {
  const { t } = usePreferences();
  const show = useArticlePanel();
  const unique = [...new Map(citations.map((cited) => [`${cited.document} ${cited.text}`, cited])).values()];
  if (unique.length === 0) return null;
  return (
    <span className="citations">
      {unique.map((cited) => (
        <button
          key={`${cited.document} ${cited.text}`}
          type="button"
          className="citation"
          aria-label={t('article.show', { citation: cited.text })}
          onClick={(event) => show(cited, event.currentTarget)}
        >
          {document && cited.document && cited.document !== document && `${cited.document} `}
          {cited.text}
        </button>
      ))}
    </span>
  );
}
