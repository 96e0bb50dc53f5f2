import { href, route, t } from '../../platform/index.ts';
import { leaveNow } from '../state/keeping.ts';
import { isSensitiveRoute } from '../state/sensitive.ts';
import { Icon } from './icon.tsx';
import { LanguageDialog } from './language-dialog.tsx';
import { Logo } from './logo.tsx';
import { SourceText } from './source-text.tsx';

export interface BackLink {
  readonly label: string;
  readonly href: string;
}

/** One and the same: where the bar stays it isn't drawn again. */
const languages = <LanguageDialog />;

export function Bar({ back }: { back: BackLink | undefined }) {
  const isSensitive = isSensitiveRoute(route.value);
  // The way back may not name a page that leaves no trace.
  const here = isSensitive ? '#/results' : href(route.value);
  const query = { back: route.value.path[0] === 'settings' ? (route.value.query.back ?? '#/') : here };
  return (
    <header class="bar">
      {back ? (
        <a class="tool back" href={back.href}>
          <Icon name="back" />
          {back.label}
        </a>
      ) : (
        <a class="logo" href="#/">
          <Logo />
          <SourceText>{t('frame.name')}</SourceText>
        </a>
      )}
      <div class="tools">
        {isSensitive && (
          <button type="button" class="tool leave" onClick={leaveNow}>
            <Icon name="next" />
            {t('frame.leave')}
          </button>
        )}
        <a class="tool" href={href({ path: ['settings'], query })}>
          <Icon name="size" />
          {t('frame.size')}
        </a>
        {languages}
      </div>
    </header>
  );
}
