import { useEffect } from 'preact/hooks';
import { preferences, queueNumber } from '../../../platform/index.ts';
import { announce } from '../../state/announce.ts';
import { erasePast } from '../../state/closing.ts';
import { openCase } from '../../state/open-case.ts';
import { t } from '../../state/staff.ts';
import { startCase } from './cases.ts';

const EVERY_MS = 20_000;

/** When the counter closes, or the day turns, its cases go: also the open one. */
export function useClosing(): void {
  useEffect(() => {
    const look = async () => {
      const past = await erasePast();
      if (past.length === 0) return;
      if (past.some(({ id }) => id === openCase.peek().id)) startCase(queueNumber());
      announce(t('counter.closed', { time: preferences.closingTime.peek() }));
    };
    const timer = setInterval(() => void look(), EVERY_MS);
    return () => clearInterval(timer);
  }, []);
}
