import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { postAuth, type AuthProblem } from './post-auth.ts';

/** One thing at a time is asked of the server; what went wrong is kept until the next. */
export function useAuth() {
  const router = useRouter();
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<AuthProblem | null>(null);
  /** Gives whether it was done. The page then shows whoever is signed in. */
  const ask = async (path: string, body: object): Promise<boolean> => {
    if (asking) return false;
    setAsking(true);
    const found = await postAuth(path, body);
    setProblem(found);
    setAsking(false);
    if (found === null) router.refresh();
    return found === null;
  };
  return { asking, problem, ask };
}
