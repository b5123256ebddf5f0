/** A fact that the sources state, and where the default content states it. */
export interface Fact {
  readonly id: string;
  /** The ids of the sources that state it. */
  readonly sources: readonly string[];
  /** The part of the document that states it, by ids. */
  readonly place: string;
  /** What has to be said there. */
  readonly words: readonly string[];
}

const SOURCES = ['amdari', 'primeit', 'career-guide', 'bestcolleges', 'fintech-article'];

// Fact · numbers of its sources · place · words. A fact of several parts has several lines.
const TABLE = `
F1 · 2 · roles.product-manager.manages.definition · service or item, customer’s problem, want or need
F1 · 1 · roles.product-manager.manages · evolving, Spotify, Netflix, Uber, Banking apps
F2 · 2 · roles.project-manager.manages.definition · something unique, must be delivered, date to deliver it by
F2 · 1 · roles.project-manager.manages · temporary, a beginning, an objective, completion, launching a mobile app, migrating company data, building a website, new software system
F3 · 1 · roles.product-manager.definition · from idea to success in the market, improving, user needs, business goals
F3 · 2 · roles.product-manager.definition · whole life cycle, retirement
F3 · 5 · roles.product-manager.definition · hub, customers, stakeholders, design, engineering, marketing
F4 · 1 · roles.project-manager.definition · plans, organises, specific goal, within time, budget and scope
F4 · 2 · roles.project-manager.definition · processes, methods, knowledge, skills and experience
F4 · 5 · roles.project-manager.definition · orchestration
F5 · 2 3 5 · roles.product-manager.definition · strategic leader, vision, from start to finish
F6 · 1 2 3 5 · roles.project-manager.definition · orchestrates tasks, timelines and resources, answers for delivery, deadline, within budget
F7 · 1 4 5 · comparison.groups.purpose.aspects.core-question.cells.product-manager · what, why
F7 · 1 4 5 · comparison.groups.purpose.aspects.core-question.cells.project-manager · how, when
F8 · 1 · comparison.groups.purpose.aspects.success.cells.product-manager · right product, product itself succeeds
F8 · 1 · comparison.groups.purpose.aspects.success.cells.project-manager · the right way, execution succeeds
F9 · 1 3 5 · comparison.groups.outlook.aspects.focus.cells.product-manager · value, vision, strategy and innovation
F9 · 1 3 5 · comparison.groups.outlook.aspects.focus.cells.project-manager · execution, delivery, tangible results within constraints
F10 · 2 · comparison.groups.outlook.aspects.orientation.cells.product-manager · outward, customers, stakeholders, management, end users, technical
F10 · 2 · comparison.groups.outlook.aspects.orientation.cells.project-manager · inward, functionality, planning, execution, development team
F11 · 5 · comparison.groups.contact-and-proof.aspects.centred-on.cells · the customer, the timeline
F12 · 5 · comparison.groups.outlook.aspects.planning-level.cells.product-manager · strategic, heading, long-term goals
F12 · 5 · comparison.groups.outlook.aspects.planning-level.cells.project-manager · tactical, day-to-day operations, milestones
F13 · 1 2 · comparison.groups.outlook.aspects.time-horizon.cells.product-manager · continuous, no fixed end, needs met now
F13 · 1 2 · comparison.groups.outlook.aspects.time-horizon.cells.project-manager · temporary, a start, an end, a date
F14 · 4 · comparison.groups.daily-work.aspects.responsible-for.cells.product-manager · researching, the idea, project managers and marketing, feedback
F14 · 4 · comparison.groups.daily-work.aspects.responsible-for.cells.project-manager · teams, everyday work, resources
F15 · 4 · comparison.groups.purpose.aspects.goal.cells.product-manager · find a problem, solves it, customer
F15 · 4 · comparison.groups.purpose.aspects.goal.cells.project-manager · right tasks and resources, right people, gets out
F16 · 4 · comparison.groups.daily-work.aspects.expertise.cells.product-manager · research, technical and creative
F16 · 4 · comparison.groups.daily-work.aspects.expertise.cells.project-manager · managing teams, detail, communication, allocated tasks
F17 · 5 · comparison.groups.contact-and-proof.aspects.measured-by.cells.product-manager · market fit, customer needs met, performance data
F17 · 1 2 3 · comparison.groups.contact-and-proof.aspects.measured-by.cells.project-manager · time and budget, requirements, quality
F18 · 5 · comparison.groups.daily-work.aspects.in-agile-teams.cells · sprint’s priorities, timeline and milestones
F19 · 5 · comparison.groups.contact-and-proof.aspects.faces-customers.cells · customer- and client-facing, less than
F20 · 2 · comparison.groups.purpose.aspects.shared-goals · most value, satisfied customers, on time, within budget
F21 · 2 · lifecycles.cycles.product.stages · idea, built, market, managed, withdrawn
F21 · 1 2 4 5 · lifecycles.cycles.product.returns · feedback, performance data, next features
F22 · 2 · lifecycles.cycles.project.stages · begins, scope, carried out, tracked and controlled, over
F23 · 2 · lifecycles.cycles.product.summary · only inside a project, many projects
F24 · 1 · responsibilities.roles.project-manager · scope and deliverables, timelines and schedules, milestones
F25 · 1 · responsibilities.roles.project-manager · assign tasks, right people involved, budget and materials
F26 · 1 · responsibilities.roles.project-manager · watch the timelines, risks and issues, stakeholders informed
F27 · 1 · responsibilities.roles.project-manager · finish on time, within budget, meets its requirements
F28 · 2 · responsibilities.roles.project-manager · most quality, least risk, available resources aligned
F28 · 4 · responsibilities.roles.project-manager · messages on between teams
F28 · 5 · responsibilities.roles.project-manager · coordinate, monitor, adjust
F29 · 1 2 · responsibilities.roles.product-manager · long-term direction
F30 · 1 2 · responsibilities.roles.product-manager · research users, feedback, pain points, requirements
F31 · 1 · responsibilities.roles.product-manager · built first, what waits
F32 · 1 · responsibilities.roles.product-manager · how the product will evolve
F33 · 1 2 · responsibilities.roles.product-manager · pulling the same way, liaison
F34 · 4 · responsibilities.roles.product-manager · guide design, testing and marketing, engineers, designers, marketers and sales, test results and user feedback
F34 · 5 · responsibilities.roles.product-manager · fit between product and market, performance data, security and compliance
F35 · 1 · questions.roles.product-manager · what problem, whom, why does it matter, build next
F35 · 1 4 · questions.roles.project-manager · how, by when, who, resources, risks
F36 · 1 3 · skills · stakeholder management, communication, strategic thinking, problem-solving, team collaboration, leadership
F37 · 1 3 · skills · customer empathy, market research and analysis, strategic decisions, product vision, innovation
F38 · 1 3 4 · skills · planning and organisation, risk, scheduling and budgeting, processes, resource management, attention to detail
F39 · 1 · handoffs.steps · customer problem, feature that solves it, delivery plan, carry out, evaluate
F39 · 1 · handoffs.returns · next problem
F40 · 1 · overlap.effects.aligned · organised, real problems, predictable
F40 · 2 · overlap.effects.aligned · everyone informed
F41 · 1 · overlap.effects.confused · set product strategy, run delivery timelines, slow down, get confused, miss their potential
F42 · 5 · tools · Jira, Asana, Trello, Google Analytics, Mixpanel
F42 · 1 5 · tools · agile
F43 · 1 · scenarios.items.ride-hailing.roles.product-manager · riders, drivers could be matched, wallet, version one, roadmap, experience of customers
F43 · 1 · scenarios.items.ride-hailing.roles.project-manager · timeline, developers, designers and testers, progress, risks and delays, on schedule
F44 · 2 · scenarios.items.app-launch · goals and features, development team, turns these goals into reality, on time and within budget
F45 · 4 · scenarios.items.app-redesign · usage is falling, surveys, reviews in the app store, too complex, engineers, simpler design
F45 · 4 · scenarios.items.app-redesign.roles.project-manager · late, from the teams why, deadlines, resources
F46 · 5 · scenarios.items.extra-encryption · safety of users, layer of encryption, timeline can take it
F47 · 5 · scenarios.items.payments-integration · legal, security, development, compliance, timeline, dependencies, bottlenecks
F48 · 5 · scenarios.items.bank-integration · customers, technically feasible, developers
F49 · 1 · fit.statements · troubles customers, shape ideas, strategy and direction
F49 · 4 · fit.statements · big ideas, practical solutions, technical side, design again and again, creative people
F49 · 3 · fit.statements · vision and innovation, adapt to a market
F50 · 1 · fit.statements · complex work, coordinate teams, track progress, problems of delivery, efficiency
F50 · 4 · fit.statements · to its end, on time, answer for it, across departments, business side
F50 · 3 · fit.statements · resources and schedules
F51 · 5 · overlap · roles overlap, have to, may hold both, priorities, boundaries, burnout, distinct and specialised
F52 · 5 · overlap.effects · flexibility, agility, clarity, load
F53 · 5 · faq.items.one-person-both · yes, demanding, priorities, boundaries
F54 · 5 · faq.items.which-grows-more · both grow, chief product officer
F55 · 5 · faq.items.more-strategic · yes, what, why, how
F56 · 5 · faq.items.project-to-product · customer research, product strategy, market analysis, shadow
F57 · 5 · faq.items.which-tools · Jira, Asana, Trello, Google Analytics, Mixpanel
F58 · 5 · faq.items.in-agile · priorities for each sprint, timeline and milestones
F59 · 5 · faq.items.coding-needed · no, basic technical knowledge, developers
F60 · 5 · faq.items.customer-engagement · product manager
F61 · 5 · faq.items.large-or-start-up · overlap, hold both, distinct and specialised
F62 · 5 · faq.items.client-facing · product manager, client-facing
F63 · 4 · faq.items.working-together · hands over the finished definition, allocates resources and tasks, deadline
F64 · 5 · takeaways · distinct, neither gets far without the other
F64 · 1 · takeaways · structure, coordination, excellent delivery, vision, strategy, innovation around the customer
F65 · 1 · takeaways · demand for both grows, product-driven
`;

/** The facts that the sources state, in their order. */
export const facts: readonly Fact[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [id = '', numbers = '', place = '', words = ''] = line.split(' · ');
    return {
      id,
      sources: numbers.split(' ').map((number) => SOURCES[Number(number) - 1] ?? ''),
      place,
      words: words.split(', '),
    };
  });
