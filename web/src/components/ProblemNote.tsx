import { Alert } from 'antd';
import type { Problem } from '../api/types';
import { usePreferences } from '../i18n/Preferences';

/** A problem the server reported, in its own words; ours only when it could not speak. */
export function ProblemNote({ problem }: { problem: Problem }) {
  const { t } = usePreferences();
  const text = problem.detail || t(problem.code === 'unreachable' ? 'problem.unreachable' : 'problem.unexpected');
  return <Alert type="error" showIcon message={t('problem.title')} description={text} role="alert" />;
}
