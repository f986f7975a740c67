import type { Curve } from '../score-model';

/** A curve that is published, or copied off the page, needs no fit. */
export function isPublished({ spread, jump, basis }: Curve): boolean {
  return spread === 0 && jump === 0 && (basis === 'official' || basis === 'shown');
}
