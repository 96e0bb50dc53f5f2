import { batch } from '@preact/signals';
import { preferences, t } from '../../../platform/index.ts';
import { ChoiceRung } from '../../components/choice-rung.tsx';
import { VoiceChoice } from './voice-choice.tsx';

const speeds = { slow: 0.75, normal: 1, fast: 1.3 } as const;

/** Whether pages offer to be read aloud, and how fast. */
export function SpeechSetting() {
  const { speech, speechRate } = preferences;
  const pick = (isOn: boolean, rate: number) =>
    batch(() => {
      speech.value = isOn;
      speechRate.value = rate;
    });
  return (
    <fieldset>
      <legend>{t('settings.speech.legend')}</legend>
      <div class="rungs">
        {(['slow', 'normal', 'fast'] as const).map((speed) => (
          <ChoiceRung
            key={speed}
            name="speech"
            checked={speech.value && speechRate.value === speeds[speed]}
            onPick={() => pick(true, speeds[speed])}
          >
            {t(`settings.speech.${speed}`)}
          </ChoiceRung>
        ))}
        <ChoiceRung name="speech" checked={!speech.value} onPick={() => pick(false, 1)}>
          {t('settings.speech.off')}
        </ChoiceRung>
      </div>
      {speech.value && <VoiceChoice />}
    </fieldset>
  );
}
