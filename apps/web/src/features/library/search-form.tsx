import Form from 'next/form';
import { Button } from '#ui/button.tsx';
import { SelectField, TextField } from '#ui/field.tsx';
import { PageLink } from '#ui/page-link.tsx';
import type { LibraryFilter } from './library-filter.ts';
import { isFiltered } from './library-filter.ts';

/** Search and filter, kept in the address; an ordinary GET form where no script runs. */
export function SearchForm({ filter }: { readonly filter: LibraryFilter }) {
  return (
    <Form
      action="/"
      role="search"
      aria-label="Stories"
      data-screen-only
      key={`${filter.search}/${filter.verdict}`}
      className="flex flex-wrap items-end gap-x-4 gap-y-3"
    >
      <div className="min-w-56 flex-1">
        <TextField
          label="Search stories"
          type="search"
          name="search"
          maxLength={200}
          autoComplete="off"
          defaultValue={filter.search}
        />
      </div>
      <div className="min-w-56 flex-1 sm:flex-none">
        <SelectField label="What the reports do" name="verdict" defaultValue={filter.verdict?.toLowerCase() ?? ''}>
          <option value="">Anything</option>
          <option value="conflict">◆ Cannot all be right</option>
          <option value="retracted">⌀ Repeat something withdrawn</option>
          <option value="compatible">◐ Differ in words, not in facts</option>
          <option value="agree">● Agree on a figure</option>
        </SelectField>
      </div>
      <Button type="submit" look="quiet">
        Show
      </Button>
      {isFiltered(filter) && (
        <PageLink href="/" className="text-link inline-flex min-h-11 items-center">
          Show all stories
        </PageLink>
      )}
    </Form>
  );
}
