import { jest } from '@jest/globals';

// On a busy machine a browser, a server and a database now and then take longer than any patience. Such a test is tried once
// more, and what went wrong at first stands in the log: a fault that shows often is one to be found.
jest.retryTimes(1, { logErrorsBeforeRetry: true, retryImmediately: true });
