import { useTranslations } from 'next-intl';
import Form from 'next/form';
import { skills } from '#features/quiz/skills.ts';
import { Button } from '#ui/button.tsx';
import { SelectField, TextField } from '#ui/field.tsx';
import { PageLink } from '#ui/page-link.tsx';
import type { BankWish } from './bank-page-query.ts';

interface BankSearchProps {
  readonly wish: BankWish;
  readonly tags: readonly string[];
  readonly isFiltered: boolean;
}

/** Kept in the address; an ordinary GET form where no script runs. */
export function BankSearch({ wish: { search, tag, skill }, tags, isFiltered }: BankSearchProps) {
  const t = useTranslations('workbench');
  return (
    <Form
      action="/teach/bank"
      role="search"
      aria-label={t('bankSearchForm')}
      key={`${search}/${tag}/${skill}`}
      className="flex flex-wrap items-end gap-x-4 gap-y-3"
    >
      <div className="min-w-56 flex-1">
        <TextField
          label={t('bankSearchAll')}
          type="search"
          name="search"
          maxLength={200}
          autoComplete="off"
          defaultValue={search ?? ''}
        />
      </div>
      <div className="min-w-40">
        <SelectField label={t('skillLabel')} name="skill" defaultValue={skill?.toLowerCase() ?? ''}>
          <option value="">{t('anySkill')}</option>
          {skills.map((one) => (
            <option key={one} value={one.toLowerCase()}>
              {t(`skill.${one}`)}
            </option>
          ))}
        </SelectField>
      </div>
      {tags.length > 0 && (
        <div className="min-w-40">
          <SelectField label={t('tag')} name="tag" defaultValue={tag ?? ''}>
            <option value="">{t('anyTag')}</option>
            {tags.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </SelectField>
        </div>
      )}
      <Button type="submit" look="quiet">
        {t('find')}
      </Button>
      {isFiltered && (
        <PageLink href="/teach/bank" className="text-link inline-flex min-h-11 items-center">
          {t('bankAll')}
        </PageLink>
      )}
    </Form>
  );
}
