import type { Entitlement } from '../../../engine/index.ts';
import { t } from '../../../platform/index.ts';
import { Icon, type IconName } from '../../components/icon.tsx';
import type { SectionName } from './section-order.ts';

const quick = { bring: 'bag', where: 'pin', why: 'info', law: 'law' } as const satisfies Partial<
  Record<SectionName, IconName>
>;
const whyIcons = { eligible: 'yes', unknown: 'maybe', ineligible: 'no', 'not-in-force': 'info' } as const;

/** Straight to what a person came for. */
export function QuickLinks({ sections, of }: { sections: readonly SectionName[]; of: Entitlement | undefined }) {
  return (
    <nav class="quick" aria-label={t('benefit.quick')}>
      {sections.map((name) =>
        isQuick(name) ? (
          <a key={name} href={`#${name}`}>
            <Icon name={name === 'why' && of ? whyIcons[of.outcome] : quick[name]} />
            {t(`benefit.${name}`)}
          </a>
        ) : null,
      )}
    </nav>
  );
}

function isQuick(name: SectionName): name is keyof typeof quick {
  return name in quick;
}
