import { requestScope } from '../http/request-scope.ts';

/**
 * The same client, but whoever reads or writes through it makes the answer at hand their own: nobody tells when what it
 * reads changes. What may be shared is read through `reads`, which knows its tables.
 */
export function noticed<Client extends object>(client: Client): Client {
  return new Proxy(client, {
    get(target, name) {
      requestScope.getStore()?.cacheability.personal();
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}
