import type { Panel } from '../lib/panel/panel-model';
import { Announcer } from './Announcer';
import { OtherRules } from './OtherRules';
import { Parts } from './Parts';
import { WhenSeen } from './WhenSeen';

type Props = { panel: Panel };

/**
 * What the changes bring: in bars, and in words for those who do not see them, which are not there before a change; when
 * it would show, and what other rules would make of it.
 */
export function WhatChanged({ panel }: Props) {
  return (
    <>
      <Announcer panel={panel} />
      <Parts panel={panel} />
      <WhenSeen panel={panel} />
      <OtherRules panel={panel} />
    </>
  );
}
