import type { PlatformId } from '../../../lib/records/ids.ts';
import { isKitName, type KitName } from '../kits/registry.ts';
import { HOSTS } from './addresses.ts';
import { type BoardSpec, LAYOUTS, type Layout, PLACES, type Place } from './board.ts';
import { drawBoard } from './draw-board.ts';
import { drawPlay, SCENARIOS, type Scenario } from './scenarios.ts';
import { drawTrap, TRAPS, type TrapName, trapTruth } from './traps.ts';
import { type BoardTruth, truthOf } from './truth.ts';

/** What a served board's address asks for: `https://<host><path>?board=<kit>&seed=7&trap=chat`. */
export type Visit = {
  platform: PlatformId;
  kit: KitName;
  seed: number;
  trap?: TrapName;
  scenario?: Scenario;
  layout?: Layout;
  place?: Place;
  system?: string;
  /** The board without a shell: the document of a frame. */
  frame?: boolean;
};

export function platformOf(host: string): PlatformId | undefined {
  return (Object.keys(HOSTS) as PlatformId[]).find((platform) => HOSTS[platform].includes(host));
}

/** Undefined where the address is not that of a board; throws where it asks for something unknown. */
export function visitOf(url: URL): Visit | undefined {
  const get = (name: string) => url.searchParams.get(name) ?? undefined;
  const kit = get('board');
  const platform = (get('platform') as PlatformId | undefined) ?? platformOf(url.hostname);
  if (!kit || !platform) return undefined;
  if (!isKitName(kit)) throw new Error(`no kit ${kit}`);
  if (!(platform in HOSTS)) throw new Error(`no platform ${platform}`);
  const [trap, scenario] = [oneOf(TRAPS, get('trap')), oneOf(SCENARIOS, get('scenario'))];
  const [layout, place, system] = [oneOf(LAYOUTS, get('layout')), oneOf(PLACES, get('place')), get('system')];
  return {
    platform,
    kit,
    seed: Number(get('seed') ?? 1),
    ...(trap && { trap }),
    ...(scenario && { scenario }),
    ...(layout && { layout }),
    ...(place && { place }),
    ...(system && { system }),
    ...(get('frame') && { frame: true }),
  };
}

/** The address of a visit: the board's own host and path, known or not, and what to draw there. */
export function addressOf(visit: Visit): string {
  const url = new URL(boardOf(visit).url);
  const { kit, frame, platform: _, ...rest } = visit;
  for (const [name, value] of Object.entries({ board: kit, ...rest, ...(frame && { frame: 1 }) }))
    url.searchParams.set(name, String(value));
  return url.href;
}

export function boardOf(visit: Visit): BoardSpec {
  if (visit.trap) return drawTrap({ ...visit, trap: visit.trap }).board;
  return visit.scenario ? drawPlay({ ...visit, scenario: visit.scenario }).board : drawBoard(visit);
}

/** What must be stored of a visit. */
export function truthOfVisit(visit: Visit): BoardTruth {
  if (visit.trap) return trapTruth(drawTrap({ ...visit, trap: visit.trap }));
  return visit.scenario ? drawPlay({ ...visit, scenario: visit.scenario }).truth : truthOf(drawBoard(visit));
}

function oneOf<T extends string>(names: readonly T[], name: string | undefined): T | undefined {
  if (name !== undefined && !names.includes(name as T)) throw new Error(`${name} is none of ${names.join(' ')}`);
  return name as T | undefined;
}
