import { Refusal, type RefusalValues } from '../errors.js';
import { valueOf, type Environment, type Variable } from './environment.js';
import type { StartFaultCode } from './texts.js';

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Reads variables and gathers what is wrong with them, so that every fault is told at once. */
export interface Reader {
  readonly faults: readonly Refusal<StartFaultCode>[];
  value(variable: Variable): string | undefined;
  fault(code: StartFaultCode, variable: Variable, values?: RefusalValues): void;
  /** One of the choices, whatever its case; `undefined` after a fault. */
  choice<Choice extends string>(
    variable: Variable,
    choices: readonly Choice[],
    fallback: Choice,
  ): Choice | undefined;
  /** The id in lower case, or the empty text when unset or faulty. */
  guid(variable: Variable): string;
}

/** A reader of `env` without faults so far. */
export function createReader(env: Environment): Reader {
  const faults: Refusal<StartFaultCode>[] = [];
  const value = (variable: Variable) => valueOf(env, variable);
  const fault: Reader['fault'] = (code, variable, values) => {
    const known = faults.some((other) => other.code === code && other.values.variable === variable);
    if (!known) faults.push(new Refusal(code, { variable, ...values }));
  };
  return {
    faults,
    value,
    fault,
    choice(variable, choices, fallback) {
      const text = value(variable);
      if (text === undefined) return fallback;
      const found = choices.find((choice) => choice.toLowerCase() === text.toLowerCase());
      if (!found) fault('not-a-choice', variable, { value: text, choices });
      return found;
    },
    guid(variable) {
      const text = value(variable) ?? '';
      if (text === '' || guid.test(text)) return text.toLowerCase();
      fault('not-a-guid', variable);
      return '';
    },
  };
}
