import type { RolewiseEventMap } from '../../enhance/events.js';

/** Of the messages below. Another number is another language, and is not listened to. */
export const VERSION = 1;

/** From the framed page: how high its content is. */
export interface ResizeMessage {
  readonly type: 'rolewise:resize';
  readonly version: typeof VERSION;
  /** The id of the document, where the page shows one. */
  readonly id: string;
  /** In whole pixels, from 1 to `HIGHEST`. */
  readonly height: number;
}

/** From the framed page, where the host has asked for it: what a reader did. */
export interface EventMessage<Name extends keyof RolewiseEventMap = keyof RolewiseEventMap> {
  readonly type: 'rolewise:event';
  readonly version: typeof VERSION;
  readonly name: Name;
  readonly detail: RolewiseEventMap[Name]['detail'];
}

/** From the host: it is there, and it wants to hear what readers do or not. */
export interface HelloMessage {
  readonly type: 'rolewise:hello';
  readonly version: typeof VERSION;
  readonly events: boolean;
}

/** The highest page that a frame is made for, in pixels. */
export const HIGHEST = 100_000;
