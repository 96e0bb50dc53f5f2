import './event-picks.css';
import { LIFE_EVENTS, type LifeEvent } from '../../engine/index.ts';
import { t } from '../../platform/index.ts';
import { changeCase, openCase } from '../state/open-case.ts';
import { EventTile } from './event-tile.tsx';

/** What is going on in the family: any or none; it decides which questions come first. */
export function EventPicks() {
  return (
    <fieldset>
      <legend class="h2">
        {t('start.events.legend')} <small>{t('start.events.note')}</small>
      </legend>
      <div class="pickbox">
        <div class="picks">
          {LIFE_EVENTS.map((event) => (
            <label class="pick" key={event}>
              <EventTile event={event} />
              <span>{t(`start.event.${event}`)}</span>
              <input
                type="checkbox"
                value={event}
                // Firefox would tick again, on a reload, what was ticked before.
                autoComplete="off"
                checked={openCase.value.events.includes(event)}
                onChange={(change) => pick(event, change.currentTarget.checked)}
              />
            </label>
          ))}
        </div>
      </div>
    </fieldset>
  );
}

function pick(event: LifeEvent, on: boolean): void {
  changeCase((before) => {
    const others = before.events.filter((one) => one !== event);
    return { ...before, events: on ? [...others, event] : others };
  });
}
