import { t } from '../../../platform/index.ts';
import { Icon } from '../../components/icon.tsx';

/** Never an empty page: what came near, and who may still help. */
export function NothingFound({ near }: { near: number }) {
  return (
    <div class="near">
      <Icon name="info" />
      <span>
        <b>{t('results.emptyTitle')}</b>
        <br />
        {near > 0 && `${t('results.emptyNear', { count: near })} `}
        {t('results.emptyAsk')}
      </span>
    </div>
  );
}
