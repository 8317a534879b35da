/** What a reader is told where nothing comes back. */
export const unreachable = 'Crossread does not answer. Please try again.';
