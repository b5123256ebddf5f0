/** What a version of SCORM calls things. */
export interface ScormStandard {
  readonly name: string;
  /** Where the runtime is found. */
  readonly api: string;
  /** What the names of its functions begin with. */
  readonly prefix: string;
  readonly initialise: string;
  readonly finish: string;
  readonly status: string;
  readonly location: string;
  readonly exit: string;
  readonly mode: string;
  readonly sessionTime: string;
  /** How much is done, from 0 to 1, where there is a place for it. */
  readonly measure?: string;
  /** How long a reader was there. */
  duration(seconds: number): string;
}

export const SCORM_12: ScormStandard = {
  name: 'SCORM 1.2',
  api: 'API',
  prefix: 'LMS',
  initialise: 'Initialize',
  finish: 'Finish',
  status: 'cmi.core.lesson_status',
  location: 'cmi.core.lesson_location',
  exit: 'cmi.core.exit',
  mode: 'cmi.core.lesson_mode',
  sessionTime: 'cmi.core.session_time',
  duration(seconds) {
    const { hours, minutes, rest } = parts(seconds);
    return [String(Math.min(hours, 9999)).padStart(4, '0'), two(minutes), two(rest)].join(':');
  },
};

export const SCORM_2004: ScormStandard = {
  name: 'SCORM 2004',
  api: 'API_1484_11',
  prefix: '',
  initialise: 'Initialize',
  finish: 'Terminate',
  status: 'cmi.completion_status',
  location: 'cmi.location',
  exit: 'cmi.exit',
  mode: 'cmi.mode',
  sessionTime: 'cmi.session_time',
  measure: 'cmi.progress_measure',
  duration(seconds) {
    const { hours, minutes, rest } = parts(seconds);
    return `PT${hours}H${minutes}M${rest}S`;
  },
};

function parts(seconds: number) {
  const whole = Math.max(0, Math.round(seconds));
  return {
    hours: Math.floor(whole / 3600),
    minutes: Math.floor(whole / 60) % 60,
    rest: whole % 60,
  };
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
