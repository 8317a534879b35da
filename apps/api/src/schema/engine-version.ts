import type { EngineVersion } from '@crossread/shared';
import { builder } from './builder.ts';

export const EngineVersionType = builder.objectRef<EngineVersion>('EngineVersion').implement({
  description: 'The engine that made an analysis or a quiz.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'For instance crossread.' }),
    version: t.exposeString('version', {
      description: 'For instance 0.3.0. It is raised whenever the same texts could be read differently.',
    }),
  }),
});
