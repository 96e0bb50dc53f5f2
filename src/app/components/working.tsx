import { t } from '../../platform/index.ts';

/** Stands where something is being worked out. */
export function Working() {
  return (
    <p role="status" class="hint">
      {t('timeline.working')}
    </p>
  );
}
