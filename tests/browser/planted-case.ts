import { expect, type Page } from '@playwright/test';

/** A case as it lies on the device, without what every one has. */
export interface Planted {
  readonly household: Readonly<Record<string, unknown>>;
  readonly people: readonly Readonly<Record<string, unknown>>[];
  readonly events?: readonly string[];
  readonly passed?: readonly string[];
}

/** The day that tests take for today. */
export const today = '2026-11-22';

/** Somebody of 72 with little money, married to somebody of 75 with a mild disability. */
export const couple: Planted = {
  events: ['growing_old', 'disability'],
  household: {
    status: 'none',
    income_per_head: 18_210,
    members_counted: 3,
    movable_assets: 300_000,
    real_property: 0,
    anyone_needs_daily_help: false,
    anyone_placed_or_imprisoned: false,
    anyone_disabled: true,
  },
  people: [
    { ...elder('p1', 'self', '1954-03-05'), sex: 'female', disability: 'none' },
    { ...elder('p2', 'spouse', '1951-03-05'), sex: 'male', disability: 'mild' },
  ],
  passed: ['people', 'household.status', 'household.income_per_head', 'household.real_property'],
};

/** Somebody born on 1948-03-02 for whom the allowance of 2020 is worked out in the law reports. */
export const grandmother: Planted = {
  events: ['growing_old'],
  household: {
    status: 'none',
    income_per_head: 15_000,
    members_counted: 1,
    movable_assets: 100_000,
    real_property: 0,
    anyone_placed_or_imprisoned: false,
    anyone_disabled: false,
  },
  people: [elder('p1', 'self', '1948-03-02')],
  passed: ['people'],
};

/** Somebody of 45 out of work, with a moderate disability, and a parent of 76; nobody asked about the rent. */
export const outOfWork: Planted = {
  events: ['disability', 'low_income', 'sudden_trouble'],
  household: {
    status: 'none',
    registered_here: 'all',
    lived_here_all_year: true,
    anyone_disabled: true,
    anyone_needs_daily_help: false,
    anyone_indigenous: false,
    anyone_at_school: false,
    anyone_placed_or_imprisoned: false,
    income_per_head: 16_000,
    members_counted: 2,
    movable_assets: 300_000,
    real_property: 0,
    recent_trouble: 'no_earner',
    special_circumstances: 'none',
    in_hardship: true,
    tax_rate: 0,
  },
  people: [
    {
      id: 'p1',
      relation: 'self',
      born: '1981-05-20',
      disability: 'moderate',
      'receives.disability_living_allowance': false,
      social_insurance: 'labour',
      other_allowance: 'none',
      visual_impairment: false,
      mobility_impaired: false,
      needs_assistive_device: false,
      car: 'none',
    },
    {
      id: 'p2',
      relation: 'parent',
      born: '1950-03-03',
      disability: 'none',
      'receives.elderly_living_allowance': false,
      other_allowance: 'none',
    },
  ],
  passed: ['people'],
};

function elder(id: string, relation: string, born: string) {
  return {
    id,
    relation,
    born,
    registered_in_kaohsiung: true,
    lives_in_kaohsiung: true,
    days_in_taiwan_last_year: 300,
    'receives.farmer_allowance': false,
    'receives.old_age_guarantee': false,
    'receives.disability_guarantee': false,
    'receives.indigenous_payment': false,
    'receives.veterans_care': false,
  };
}

/** Opens the app with a case that was worked on before. */
export async function openWith(page: Page, planted: Planted, { query = '', hash = '' } = {}): Promise<void> {
  const start = `./?on=${today}${query}`;
  await page.goto(start);
  await page.getByRole('checkbox').first().check();
  await expect.poll(() => page.evaluate(() => indexedDB.databases().then((all) => all.length))).toBe(1);
  await page.evaluate(putCase, { ...planted, on: today });
  await page.goto('about:blank');
  await page.goto(start + hash);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** Runs in the page: writes a case newer than any other. */
async function putCase({ household, people, events = [], passed = [], on }: Planted & { on: string }): Promise<void> {
  const [{ name = '' } = {}] = await indexedDB.databases();
  const database = await new Promise<IDBDatabase>((opened, failed) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => opened(request.result);
    request.onerror = () => failed(request.error);
  });
  const writing = database.transaction('cases', 'readwrite');
  writing.objectStore('cases').put({
    format: 1,
    id: 'planted',
    savedAt: '2099-01-01T00:00:00.000Z',
    case: { on, household, people },
    journey: { events, passed },
  });
  await new Promise((done) => {
    writing.oncomplete = done;
  });
  database.close();
}
