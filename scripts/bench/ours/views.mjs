/**
 * The views of a door by the block that they draw: the four that every page about roles begins with, and all of them, in
 * the order of the tabs.
 *
 * @param {Readonly<Record<string, any>>} door
 */
export function viewsOf(door) {
  const four = {
    comparison: door.ComparisonTable,
    lifecycles: door.LifecycleTimeline,
    raci: door.RaciMatrix,
    responsibilities: door.ResponsibilityCards,
  };
  const all = {
    roles: [door.RoleDefinitions],
    comparison: [door.ComparisonTable],
    lifecycles: [door.LifecycleTimeline, door.LifecycleMap],
    raci: [door.RaciMatrix, door.RaciByRole],
    responsibilities: [door.ResponsibilityCards],
    questions: [door.RoleQuestions],
    skills: [door.SkillsOverlap],
    handoffs: [door.CollaborationFlow],
    scenarios: [door.ScenarioWalkthrough],
    fit: [door.RoleFit],
    overlap: [door.RoleOverlap],
    tools: [door.ToolList],
    faq: [door.Faq],
    takeaways: [door.Takeaways],
    related: [door.RelatedReading],
  };
  return { four, all };
}
