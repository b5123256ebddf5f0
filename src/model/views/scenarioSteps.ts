import { scenarioWays } from '../scenarioWays.js';
import type { Scenario, ScenarioStep, Text } from '../types.js';

/** A way on from a step. */
export interface ScenarioWay {
  /** What is chosen, or what happens; missing where there is one way only. */
  readonly text: Text | undefined;
  /** Where it leads; missing where the scenario has no such step. */
  readonly to: ScenarioStep | undefined;
  /** The number of the step where it leads. */
  readonly number: number | undefined;
  /** Whether it leads to the step just below. */
  readonly below: boolean;
}

/** A choice that leads to a step. */
export interface ScenarioChoice {
  readonly text: Text;
  /** The step at which it is made. */
  readonly from: ScenarioStep;
  /** The number of that step. */
  readonly number: number;
}

/** A step of a scenario with the ways on from it. */
export interface WalkedStep {
  readonly step: ScenarioStep;
  /** Counts from 1. */
  readonly number: number;
  /** One way, or as many as there are choices; none where the scenario ends. */
  readonly ways: readonly ScenarioWay[];
  /** The choices that lead here; none where it only follows another step. */
  readonly chosen: readonly ScenarioChoice[];
  /** Whether the scenario ends here. */
  readonly ends: boolean;
}

/** The steps of a scenario in the order in which they are read. */
export function scenarioSteps({ steps = [] }: Pick<Scenario, 'steps'>): readonly WalkedStep[] {
  const places = scenarioWays(steps);
  return steps.map((step, index) => {
    const ways = (places[index] ?? []).map((place = -1, choice) => ({
      text: step.choices?.[choice]?.text,
      to: steps[place],
      number: place + 1 || undefined,
      below: place === index + 1,
    }));
    const chosen = steps.flatMap((from, at) =>
      (from.choices ?? []).flatMap(({ text }, choice) =>
        places[at]?.[choice] === index ? { text, from, number: at + 1 } : [],
      ),
    );
    return { step, number: index + 1, ways, chosen, ends: ways.length === 0 };
  });
}
