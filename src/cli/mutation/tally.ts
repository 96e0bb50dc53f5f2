import { type Expression, link, type RuleSet } from '../../engine/index.ts';
import {
  allParameters,
  type BenefitFolder,
  type Compiled,
  type Place,
  reachedBy,
  within,
} from '../../rules-compiler/index.ts';
import { benefitMutants } from './benefit-mutants.ts';
import { type Mutant, mutantsOf } from './mutant.ts';
import { parameterMutants } from './parameter-mutants.ts';
import { expressionsOf, subjectOf } from './subject.ts';
import { newJury, type Trial, trialsOf } from './trial.ts';

/** What was changed in one benefit, shared parameter or worked-out fact. */
export interface Tally {
  /** Benefit, parameter or fact id. */
  readonly of: string;
  readonly mutants: number;
  readonly survivors: readonly Survivor[];
}

/** A change that no case noticed. */
export interface Survivor {
  readonly of: string;
  readonly file: string;
  readonly line: number;
  readonly path: string;
  /** What turned into what, or what was left out. */
  readonly change: string;
  readonly without?: true;
}

/** A benefit folder with its cases and the names of everything that its rules read. */
interface Witness {
  readonly id: string;
  readonly folder: BenefitFolder;
  readonly trials: readonly Trial[];
  readonly reads: ReadonlySet<string>;
}

/** Changes every benefit with rules, or one of them and what it shares with others; undefined when there is no such one. */
export function talliesOf(compiled: Compiled, id: string | undefined): readonly Tally[] | undefined {
  const witnesses = witnessesOf(compiled);
  const chosen = witnesses.filter((witness) => id === undefined || witness.id === id);
  if (chosen.length === 0) return undefined;
  const shared = sharedOf(compiled).flatMap(({ name, mutate }) => {
    const readers = witnesses.filter(({ reads }) => reads.has(name));
    return chosen.some((witness) => readers.includes(witness)) ? [tally(compiled, name, readers, mutate)] : [];
  });
  return [...chosen.map((witness) => tally(compiled, witness.id, [witness], ownMutants(compiled, witness))), ...shared];
}

type Mutate = (subject: RuleSet) => readonly Mutant[];

/** Runs the cases of the witnesses against each change. */
function tally({ ruleset }: Compiled, of: string, witnesses: readonly Witness[], mutate: Mutate): Tally {
  const trials = witnesses.flatMap((witness) => witness.trials);
  const named = trials.map(({ expected, benefit }) => expected.benefit ?? benefit);
  const subject = subjectOf(ruleset, new Set([...witnesses.map(({ id }) => id), ...named]));
  const notices = newJury(trials);
  const mutants = mutate(subject);
  const survivors = mutants
    .filter((mutant) => !notices(mutant.ruleset))
    .map(({ place, says, isWithout }): Survivor => {
      const { line } = place.spot(place.path);
      const without = isWithout && { without: isWithout };
      return { of, file: place.file, line, path: place.path.join('.'), change: says, ...without };
    });
  return { of, mutants: mutants.length, survivors };
}

function ownMutants({ files }: Compiled, { id, folder }: Witness): Mutate {
  const own = allParameters(files).filter(([name]) => name.startsWith(`${id}.`));
  return (subject) => [
    ...benefitMutants(subject, id, folder.benefit),
    ...own.flatMap(([name, { place }]) => [...parameterMutants(subject, name, place)]),
  ];
}

/** Shared parameters and worked-out facts, each to be changed before the cases of every benefit that reads it. */
function sharedOf({ files }: Compiled): readonly { readonly name: string; readonly mutate: Mutate }[] {
  return [
    ...[...files.shared].map(([name, { place }]) => ({
      name,
      mutate: (subject: RuleSet) => [...parameterMutants(subject, name, place)],
    })),
    ...[...files.worked].map(([name, { place }]) => ({
      name,
      mutate: (subject: RuleSet) => workedMutants(subject, name, within(place, 'is')),
    })),
  ];
}

function workedMutants(subject: RuleSet, name: string, place: Place): readonly Mutant[] {
  const index = subject.facts.findIndex(({ id }) => id === name);
  const fact = subject.facts[index];
  if (!fact?.is) return [];
  const put = (is: Expression): RuleSet => ({ ...subject, facts: subject.facts.with(index, { ...fact, is }) });
  return [...mutantsOf(fact.is, place, subject, put)];
}

function witnessesOf({ ruleset, files }: Compiled): readonly Witness[] {
  const rules = link(ruleset);
  const folders = files.benefits.filter(({ benefit }) => benefit.value.level !== 'referral');
  return folders.map((folder) => {
    const { id } = folder.benefit.value;
    return { id, folder, trials: trialsOf(folder, rules), reads: namesRead(ruleset, id) };
  });
}

function namesRead(ruleset: RuleSet, benefit: string): ReadonlySet<string> {
  const own = ruleset.benefits.find(({ id }) => id === benefit);
  const { facts, parameters } = reachedBy(ruleset, own ? expressionsOf(own) : []);
  const name = (index: number, list: readonly { readonly id: string }[]): string => list[index]?.id ?? '';
  return new Set([
    ...[...facts].map((index) => name(index, ruleset.facts)),
    ...[...parameters].map((index) => name(index, ruleset.parameters)),
  ]);
}
