import type { EngineVersion } from '@crossread/shared';
import { builder } from './builder.ts';

export const EngineVersionType = builder.objectRef<EngineVersion>('EngineVersion').implement({
  description: 'The engine that made an analysis or a quiz.',
  fields: (t) => ({ name: t.exposeString('name'), version: t.exposeString('version') }),
});
