import { useTranslations } from 'next-intl';
import type { Finding } from './check-documents.ts';

/** What the checks say of a question: what keeps it from being asked, then advice. */
export function FindingList({ findings }: { readonly findings: readonly Finding[] }) {
  const t = useTranslations('workbench');
  if (findings.length === 0) return null;
  return (
    <ul className="space-y-1.5">
      {findings.map(({ gate, blocks, reason }) => (
        <li key={`${gate} ${reason}`} className={blocks ? 'text-accent' : 'text-ink-soft'}>
          <strong>{t(blocks ? 'blocks' : 'advice')}</strong> {reason}
        </li>
      ))}
    </ul>
  );
}
