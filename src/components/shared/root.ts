import { isRightToLeft } from './direction.js';

/** What a root element may be given. */
export interface RootProps {
  readonly className?: string | undefined;
  readonly dir?: string | undefined;
}

/** The attributes of a root element: its classes, its language and direction, and whatever the host says beside them. */
export function rootOf<Rest extends RootProps>(
  name: string,
  lang: string,
  { className, dir = isRightToLeft(lang) ? 'rtl' : 'ltr', ...rest }: Rest,
) {
  return {
    lang,
    dir,
    ...rest,
    className: `rw rw-${name}${className ? ` ${className}` : ''}`,
  };
}
