import { useTranslations } from 'next-intl';
import type { DragEvent, ReactNode } from 'react';
import { useState } from 'react';
import { classNames } from '#ui/class-names.ts';

/** What the browser's file window offers; what is dropped is looked at whatever its name. */
const accepted = '.txt,.md,.html,.htm,.xhtml,text/plain,text/markdown,text/html';

interface FilePickerProps {
  readonly onFiles: (files: readonly File[]) => void;
}

/** The browser's own file field, looking like our quiet button. */
export function FilePicker({ onFiles }: FilePickerProps) {
  const t = useTranslations('import');
  return (
    <label className="relative inline-flex min-h-11 cursor-pointer items-center rounded-sm border border-rule-strong px-4 py-2 font-medium hover:border-accent hover:text-accent has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent">
      <input
        type="file"
        multiple
        accept={accepted}
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          target.value = '';
        }}
        className="absolute inset-0 cursor-pointer opacity-0"
      />
      {t('chooseFiles')}
    </label>
  );
}

/** The part of a page onto which files can be dropped. */
export function DropArea({ onFiles, children }: FilePickerProps & { readonly children: ReactNode }) {
  const [over, setOver] = useState(false);
  const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes('Files');
  return (
    <div
      onDragOver={(event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        const to = event.relatedTarget;
        if (!(to instanceof Node) || !event.currentTarget.contains(to)) setOver(false);
      }}
      onDrop={(event) => {
        setOver(false);
        if (!hasFiles(event)) return;
        event.preventDefault();
        onFiles([...event.dataTransfer.files]);
      }}
      className={classNames('rounded-sm', over && 'outline-3 outline-offset-8 outline-accent outline-dashed')}
    >
      {children}
    </div>
  );
}
