import { useTranslations } from 'next-intl';
import Form from 'next/form';
import { Button } from '#ui/button.tsx';
import { SelectField, TextField } from '#ui/field.tsx';
import { PageLink } from '#ui/page-link.tsx';
import type { LibraryFilter } from './library-filter.ts';
import { isFiltered, verdicts } from './library-filter.ts';

/** Search and filter, kept in the address; an ordinary GET form where no script runs. */
export function SearchForm({ filter }: { readonly filter: LibraryFilter }) {
  const t = useTranslations('library');
  return (
    <Form
      action="/"
      role="search"
      aria-label={t('searchForm')}
      data-screen-only
      key={`${filter.search}/${filter.verdict}`}
      className="flex flex-wrap items-end gap-x-4 gap-y-3"
    >
      <div className="min-w-56 flex-1">
        <TextField
          label={t('search')}
          type="search"
          name="search"
          maxLength={200}
          autoComplete="off"
          defaultValue={filter.search}
        />
      </div>
      <div className="min-w-56 flex-1 sm:flex-none">
        <SelectField label={t('verdictLabel')} name="verdict" defaultValue={filter.verdict?.toLowerCase() ?? ''}>
          <option value="">{t('anything')}</option>
          {verdicts.map((verdict) => (
            <option key={verdict} value={verdict.toLowerCase()}>
              {t(`verdict.${verdict}`)}
            </option>
          ))}
        </SelectField>
      </div>
      <Button type="submit" look="quiet">
        {t('show')}
      </Button>
      {isFiltered(filter) && (
        <PageLink href="/" className="text-link inline-flex min-h-11 items-center">
          {t('showAll')}
        </PageLink>
      )}
    </Form>
  );
}
