import { graphql } from '#graphql/tada.ts';
import { jobFragment } from './job-fragment.ts';

export const jobQuery = graphql(
  `
    query Job($id: ID!) {
      job(id: $id) {
        ...Job
      }
    }
  `,
  [jobFragment],
);

export const jobChangedSubscription = graphql(
  `
    subscription JobChanged($id: ID!) {
      jobChanged(id: $id) {
        ...Job
      }
    }
  `,
  [jobFragment],
);
