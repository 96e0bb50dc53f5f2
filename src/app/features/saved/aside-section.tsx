import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { deleteAside, listAside, lockState, saveFile, t } from '../../../platform/index.ts';

/** What couldn't be read is still there: it can be taken away as a file, or deleted. */
export function AsideSection() {
  const aside = useSignal<readonly unknown[]>([]);
  useEffect(() => void listAside().then((list) => (aside.value = list)), [lockState.value]);
  const count = aside.value.length;
  if (count === 0) return null;
  const save = () =>
    saveFile(`${t('saved.aside.file')}.json`, 'application/json', JSON.stringify(aside.peek(), null, 2));
  const remove = async () => {
    await deleteAside();
    aside.value = [];
  };
  return (
    <section aria-labelledby="aside-title" class="aside">
      <h2 id="aside-title">{t('saved.aside.title')}</h2>
      <p>{t('saved.aside.text', { count })}</p>
      <div class="acts">
        <button type="button" class="btn second" onClick={save}>
          {t('saved.aside.save')}
        </button>
        <button type="button" class="btn second danger" onClick={remove}>
          {t('saved.aside.remove')}
        </button>
      </div>
    </section>
  );
}
