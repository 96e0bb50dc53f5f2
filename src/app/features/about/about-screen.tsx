import './about.css';
import { t } from '../../../platform/index.ts';
import { EraseButton } from '../../components/erase-button.tsx';
import { Frame } from '../../components/frame.tsx';
import { rules } from '../../state/assessment.ts';
import { places } from '../../state/places.ts';

/** What this is and isn't, and what happens to answers. */
export function AboutScreen() {
  return (
    <Frame title={t('about.title')} back={{ label: t('frame.back.start'), href: places.start }}>
      <div class="about">
        <h1 tabIndex={-1}>{t('about.title')}</h1>
        <p>{t('about.what')}</p>
        <h2>{t('about.privacyTitle')}</h2>
        <p>{t('about.privacy1')}</p>
        <p>{t('about.privacy2')}</p>
        <p>{t('about.privacy3')}</p>
        <h2>{t('about.estimateTitle')}</h2>
        <p>{t('about.estimate')}</p>
        <h2>{t('about.unknownTitle')}</h2>
        <p>{t('about.unknown')}</p>
        <h2>{t('about.trustTitle')}</h2>
        <p>{t('about.trust')}</p>
        <p class="version">{t('about.rules', { version: rules.value.ruleset.version })}</p>
        <p>
          <a class="alone" href={places.changes(places.about)}>
            {t('changes.title')}
          </a>
        </p>
        <EraseButton />
      </div>
    </Frame>
  );
}
