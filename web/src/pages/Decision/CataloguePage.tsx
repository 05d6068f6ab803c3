import { Input } from 'antd';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { getExact, useResource } from '../../api/client';
import type { PackSummary } from '../../api/types';
import { Loading } from '../../components/Loading';
import { ProblemNote } from '../../components/ProblemNote';
import { usePageTitle } from '../../components/usePageTitle';
import { usePreferences } from '../../i18n/Preferences';
import { documentLink } from '../Library/links';
import './catalogue.css';
import { decisionLink } from './links';
import { bySubject, matching } from './subjects';

/** All documents that can be calculated with, and their decisions, by subject. */
export default function CataloguePage() {
  const { t } = usePreferences();
  const { data, problem } = useResource<PackSummary[]>('/api/packs', getExact);
  const [typed, setTyped] = useState('');
  const [parameters, setParameters] = useSearchParams();
  const subject = parameters.get('subject');
  usePageTitle(t('decision.title'));
  const subjects = bySubject(data ?? [], t('decision.other'));
  const packs = matching(subjects.find(([name]) => name === subject)?.[1] ?? data ?? [], typed);
  return (
    <div className="page">
      <h1>{t('decision.title')}</h1>
      <p className="lead">{t('decision.intro')}</p>
      {problem && <ProblemNote problem={problem} />}
      {!data && !problem && <Loading />}
      {data?.length === 0 && <p>{t('decision.empty')}</p>}
      {(data?.length ?? 0) > 0 && (
        <>
          <div className="catalogue-tools">
            <label htmlFor="catalogue-words">{t('decision.filter')}</label>
            <Input id="catalogue-words" allowClear value={typed} onChange={(event) => setTyped(event.target.value)} />
            <ul className="subjects">
              {[[null, data ?? []] as const, ...subjects].map(([name, group]) => (
                <li key={name ?? ''}>
                  <button type="button" aria-pressed={subject === name} onClick={() => setParameters(name ? { subject: name } : {})}>
                    {name ?? t('library.all')} <span>{group.length}</span>
                  </button>
                </li>
              ))}
            </ul>
          </div>
          {packs.length === 0 && <p role="status">{t('decision.none')}</p>}
          <div className="packs">
            {packs.map((pack) => (
              <PackCard key={pack.slug} pack={pack} />
            ))}
          </div>
        </>
      )}
    </div>
  );
}

function PackCard({ pack }: { pack: PackSummary }) {
  return (
    <section className="pack">
      <h2>{pack.title}</h2>
      <p className="pack-number">
        <Link to={documentLink(pack.document)}>{pack.document}</Link>
      </p>
      <ul>
        {pack.decisions.map((decision) => (
          <li key={decision.name}>
            <Link to={decisionLink(pack.slug, decision.name)}>{decision.name}</Link>
            {decision.description && <p>{decision.description}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
