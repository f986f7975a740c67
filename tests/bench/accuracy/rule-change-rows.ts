import { indexOf } from '../../sim';
import type { Learnt } from './learnt';
import { measureWhatIfs } from './measure-what-ifs';
import { percent, points, type TableRow } from './table';
import { tallies } from './tally';

/** A change is found where it is dated within so many days. */
const NEAR = 3;

/** Rules changed in the midst of the history, without a word. One column for each number of days since. */
export function ruleChangeRows(columns: readonly (readonly Learnt[])[]): TableRow[] {
  const found = columns.map((learnt) => {
    const all = tallies('found', 'near');
    for (const { shop, model } of learnt) {
      const on = model.calibration?.changedOn;
      all.found.add(on === undefined ? 0 : 1);
      all.near.add(on !== undefined && Math.abs(indexOf(on) - indexOf(shop.changedOn!)) <= NEAR ? 1 : 0);
    }
    return all;
  });
  const asked = columns.map(measureWhatIfs);
  return [
    { name: 'a change of rules is noticed', cells: found.map((all) => percent(all.found.mean())) },
    { name: `  and dated within ${NEAR} days`, cells: found.map((all) => percent(all.near.mean())) },
    { name: 'what-if: error of the change, points', cells: asked.map((all) => points(all.change.mean())) },
    { name: '  before calibration', cells: asked.map((all) => points(all.prior.mean())) },
    {
      name: 'true changes inside the 90 % band',
      cells: asked.map((all) => percent(all.inside.mean())),
      goal: '86–96 %',
    },
  ];
}

/** Where the rules stayed as they were: how often a change is believed. */
export function falseAlarmRow(columns: readonly (readonly Learnt[])[]): TableRow {
  const alarms = columns.map(
    (learnt) => learnt.filter(({ model }) => model.calibration?.changedOn !== undefined).length,
  );
  return {
    name: 'a change of rules where there was none',
    cells: alarms.map((count, index) => percent(count / columns[index]!.length)),
    goal: '0',
  };
}
