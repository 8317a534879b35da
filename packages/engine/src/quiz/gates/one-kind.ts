import { say } from '../../wording/message.ts';
import type { Gate } from './gate.ts';

/** Options that show figures show figures of one kind and unit; where most do, all do. */
export const oneKind: Gate = {
  name: 'one-kind',
  reject({ options }) {
    const figures = options.flatMap(({ figure }) =>
      figure ? [`${figure.figure.kind} ${figure.figure.unit ?? ''}`] : [],
    );
    return new Set(figures).size > 1 ? say('fault.kinds-of-figures', {}) : null;
  },
};
