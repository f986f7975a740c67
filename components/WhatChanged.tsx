import type { Panel } from '../lib/panel/panel-model';
import { Announcer } from './Announcer';
import { Parts } from './Parts';

type Props = { panel: Panel };

/** What the changes bring: in bars, and in words for those who do not see them. Nothing of it is there before a change. */
export function WhatChanged({ panel }: Props) {
  return (
    <>
      <Announcer panel={panel} />
      <Parts panel={panel} />
    </>
  );
}
