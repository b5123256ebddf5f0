import { isRightToLeft } from './direction.js';

/** What a root element may be given. */
export interface RootProps {
  readonly className?: string | undefined;
}

/** The attributes of a root element: its classes, its language and direction, and whatever the host says beside them. */
export function rootOf<Rest extends RootProps>(
  name: string,
  lang: string,
  { className, ...rest }: Rest,
) {
  return {
    lang,
    dir: isRightToLeft(lang) ? 'rtl' : undefined,
    ...rest,
    className: `rw rw-${name}${className ? ` ${className}` : ''}`,
  };
}
