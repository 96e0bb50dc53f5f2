/** The few commands of the W3C WebDriver protocol that the journeys need. */
export interface Session {
  readonly version: string;
  post<T = void>(command: string, body: object): Promise<T>;
  run<T>(script: string): Promise<T>;
  /** The reference of the element that an expression gives. */
  find(expression: string): Promise<string>;
  end(): Promise<void>;
}

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

export async function connect(driver: string, alwaysMatch: object): Promise<Session> {
  const { sessionId, capabilities } = await send(`${driver}/session`, 'POST', { capabilities: { alwaysMatch } });
  const session = `${driver}/session/${sessionId}`;
  const post = (command: string, body: object) => send(`${session}/${command}`, 'POST', body);
  const run = (script: string) => post('execute/sync', { script, args: [] });
  return {
    version: capabilities.browserVersion,
    post,
    run,
    find: async (expression) => {
      const element = await run(`return ${expression}`);
      if (!element?.[ELEMENT]) throw new Error(`nothing found by ${expression}`);
      return element[ELEMENT];
    },
    end: () => send(session, 'DELETE'),
  };
}

// biome-ignore lint/suspicious/noExplicitAny: each command answers in its own shape.
async function send(url: string, method: string, body?: object): Promise<any> {
  const response = await fetch(url, {
    method,
    ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
  const { value } = (await response.json()) as { value: { error?: string; message?: string } };
  if (!response.ok) throw new Error(`${method} ${url} answered ${response.status}: ${value?.error} ${value?.message}`);
  return value;
}
