'use client';

import { FailedPage } from '#ui/failed-page.tsx';

export default FailedPage;
