import type { Context } from '../context.ts';

/** What was read of a request: nothing of it, who asks, or anything else. */
export type Asked = 'nothing' | 'viewer' | 'more';

/** The same context, and what has been read of it so far. */
export function watchedContext(context: Context): { readonly context: Context; readonly asked: () => Asked } {
  let asked: Asked = 'nothing';
  const asker = new Proxy(context.asker, {
    get(target, name) {
      if (name !== 'viewer') asked = 'more';
      else if (asked === 'nothing') asked = 'viewer';
      return Reflect.get(target, name, target) as unknown;
    },
  });
  const watched = new Proxy(context, {
    get(target, name) {
      if (name === 'asker') return asker;
      asked = 'more';
      return Reflect.get(target, name, target) as unknown;
    },
  });
  return { context: watched, asked: () => asked };
}
