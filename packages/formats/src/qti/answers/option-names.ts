import type { DocumentOption } from '../../quiz-document.ts';

interface NamedOption {
  readonly name: string;
  readonly text: string;
  readonly feedback: string;
}

export interface OptionNames {
  readonly all: readonly NamedOption[];
  /** The name of the option with this id. */
  of(id: string): string;
}

/** Options under names that are identifiers in any XML vocabulary, whatever their ids look like. */
export function optionNames(options: readonly DocumentOption[]): OptionNames {
  const nameAt = (index: number): string => `option-${index + 1}`;
  return {
    all: options.map(({ text, feedback }, index) => ({ name: nameAt(index), text, feedback })),
    of: (id) => nameAt(options.findIndex((option) => option.id === id)),
  };
}
