import { href, language, languageEntry, route, t } from '../../platform/index.ts';
import { leaveNow } from '../state/keeping.ts';
import { isSensitiveRoute } from '../state/sensitive.ts';
import { Icon } from './icon.tsx';
import { Logo } from './logo.tsx';

export interface BackLink {
  readonly label: string;
  readonly href: string;
}

export function Bar({ back }: { back: BackLink | undefined }) {
  const isSensitive = isSensitiveRoute(route.value);
  // The way back may not name a page that leaves no trace.
  const here = isSensitive ? '#/results' : href(route.value);
  // From one of the two pages to the other, the way back stays the page before both.
  const isAside = ['settings', 'language'].includes(route.value.path[0] ?? '');
  const query = { back: isAside ? (route.value.query.back ?? '#/') : here };
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
          {t('frame.name')}
        </a>
      )}
      <span class="grow" />
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
      <a class="tool" href={href({ path: ['language'], query })} {...foreign(language.value)}>
        <Icon name="lang" />
        {t('frame.language')}
      </a>
    </header>
  );
}

/** The tool is called "Language" on Chinese pages: whoever needs it doesn't read Chinese. */
function foreign(shown: string): { lang?: string } {
  return shown === 'zh-TW' ? { lang: languageEntry('en').tag } : {};
}
