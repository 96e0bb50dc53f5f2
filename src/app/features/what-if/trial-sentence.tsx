import { useEffect, useRef } from 'preact/hooks';
import { announce } from '../../state/announce.ts';

/** The slider itself says every value; what it comes to is heard when it rests. */
const REST_MS = 700;

/** What the tried value comes to, in one sentence. */
export function TrialSentence({ text }: { text: string }) {
  const heard = useRef(text);
  useEffect(() => {
    const tell = () => {
      if (heard.current !== text) announce(text);
      heard.current = text;
    };
    const rests = setTimeout(tell, REST_MS);
    return () => clearTimeout(rests);
  }, [text]);
  return <p class="sentence">{text}</p>;
}
