// Before the first paint: the text size and the colours that the person chose. And the start screen, drawn in Chinese when the
// app was built, is kept from whoever is going elsewhere or reads another language, until the app has drawn theirs.
(() => {
  const page = document.documentElement;
  let kept = {};
  try {
    kept = JSON.parse(localStorage.getItem('lingdedao.preferences') ?? '{}') ?? {};
  } catch {
    // Storage is refused, or holds something else: as on a new device.
  }
  if (typeof kept.textSize === 'string') page.dataset.size = kept.textSize;
  if (typeof kept.theme === 'string') page.dataset.theme = kept.theme;

  const language = new URLSearchParams(location.search).get('lang') ?? kept.language;
  // English isn't followed: it is what devices say that nobody set up.
  const isOthers = (tag) => !/^(zh|en)\b/i.test(tag);
  const readsOther = language ? language !== 'zh-TW' : (navigator.languages ?? []).some(isOthers);
  const isKiosk = new URLSearchParams(location.search).get('face') === 'kiosk';
  if (isKiosk || readsOther || location.hash.length > 2) page.dataset.waiting = '';

  // A script that the host hasn't got, or only half: until the app has drawn itself nothing else would say so.
  const tell = ({ target }) => {
    const isDrawn = document.getElementById('app')?.dataset.prerendered === undefined;
    if (isDrawn || (target !== window && target?.localName !== 'script')) return;
    delete page.dataset.waiting;
    document.getElementById('not-loaded')?.removeAttribute('hidden');
  };
  addEventListener('error', tell, true);
  addEventListener('unhandledrejection', tell);
})();
