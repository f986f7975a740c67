import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { vocabularies } from '../lib/platforms/vocabularies';
import { pageSkeleton } from '../lib/reader/teach/skeleton';

/** Brought into the page in front by the panel, which gets the skeleton as the script's result. */
export default defineUnlistedScript(() =>
  pageSkeleton(
    document,
    vocabularies.flatMap(({ terms }) => terms.flatMap(({ labels }) => labels)),
  ),
);
