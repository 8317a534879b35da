import { createServer } from 'node:http';
import { announce } from '../announce.ts';

/** PostGraphile over the same database, as its documentation sets it up for production: one preset, its own `pg` pool. */
export async function servePostgraphile(databaseUrl: string): Promise<void> {
  withResolversOnNode20();
  const { postgraphile } = await import('postgraphile');
  const { PostGraphileAmberPreset } = await import('postgraphile/presets/amber');
  const { makePgService } = await import('postgraphile/adaptors/pg');
  const { grafserv } = await import('postgraphile/grafserv/node');
  const server = createServer();
  const service = postgraphile({
    extends: [PostGraphileAmberPreset],
    pgServices: [makePgService({ connectionString: databaseUrl, schemas: ['public'] })],
    grafserv: { graphqlPath: '/graphql', watch: false },
    grafast: { explain: false },
    // Or it offers to filter and sort by indexed columns alone.
    disablePlugins: ['PgIndexBehaviorsPlugin'],
  }).createServ(grafserv);
  await service.addTo(server);
  announce(server);
}

/** PostGraphile 5 uses a method that Node has from 22 on. */
function withResolversOnNode20(): void {
  if ('withResolvers' in Promise) return;
  Object.assign(Promise, {
    withResolvers: () => {
      const deferred = {};
      const promise = new Promise((resolve, reject) => Object.assign(deferred, { resolve, reject }));
      return Object.assign(deferred, { promise });
    },
  });
}
