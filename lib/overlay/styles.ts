/**
 * The chips' whole look. They bring their own paper, so that they read the same on any ground; `.dark` is for figures on a
 * dark one. Blue is better, orange is worse, as in the panel. All pairs of ink and paper are 4.5 : 1 or more.
 */
export const STYLES = `
:host { all: initial !important; position: absolute !important; top: 0 !important; left: 0 !important;
  width: 0 !important; height: 0 !important; z-index: 2147483000 !important; contain: layout style !important;
  pointer-events: none !important; display: block !important; color-scheme: light !important; }
:host([hidden]) { display: none !important; }
@media print { :host { display: none !important; } }
.light { --paper: #eef2f6; --card: #ffffff; --ink: #3c4957; --strong: #17212b; --line: #d5dde5; --edge: #8794a0;
  --better: #0b5cad; --worse: #a84300; }
.dark { --paper: #2a3540; --card: #1c242c; --ink: #c3ced8; --strong: #eef3f7; --line: #3d4a57; --edge: #7d8b99;
  --better: #93c5ff; --worse: #ffb27a; }
* { box-sizing: border-box; }
button { font: inherit; color: inherit; margin: 0; cursor: pointer; pointer-events: auto; }
.chip { position: absolute; top: 0; left: 0; display: flex; align-items: center; gap: 5px; height: 17px; padding: 0 6px;
  font: 500 11px/15px system-ui, -apple-system, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
  font-variant-numeric: tabular-nums; white-space: nowrap; color: var(--ink); background: var(--paper);
  border: 1px solid var(--line); border-radius: 9px; }
.chip:hover, .chip[aria-expanded="true"] { border-color: var(--edge); color: var(--strong); }
.chip[data-level="1"] .points:not(:last-child) { display: none; }
.chip[data-level="2"] { width: 12px; height: 12px; padding: 0; border-radius: 6px; }
.chip[data-level="2"] > * { display: none; }
.chip[data-level="2"]::before { content: ""; margin: auto; width: 4px; height: 4px; border-radius: 2px;
  background: currentColor; }
.chip[hidden] { display: none; }
.better { color: var(--better); }
.worse { color: var(--worse); }

:focus-visible { outline: 2px solid var(--better); outline-offset: 1px; }
.card { position: absolute; top: 0; left: 0; z-index: 1; width: 272px; padding: 12px; pointer-events: auto; color: var(--ink);
  font: 400 12px/18px system-ui, -apple-system, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
  font-variant-numeric: tabular-nums; background: var(--card); border: 1px solid var(--line); border-radius: 8px;
  box-shadow: 0 6px 20px rgb(10 20 30 / 0.18); animation: come 100ms ease-out; }
@keyframes come { from { opacity: 0; } }
@media (prefers-reduced-motion: reduce) { .card { animation: none; } }
.head { display: flex; justify-content: space-between; gap: 12px; margin: 0 0 4px; color: var(--strong); font-weight: 600; }
.head span:last-child { white-space: nowrap; }
.card p { margin: 0; }
.line { display: block; width: 100%; height: 48px; margin: 10px 0 2px; overflow: visible; color: var(--edge); }
.ends { display: flex; justify-content: space-between; font-size: 11px; line-height: 16px; }
.do { display: flex; align-items: center; gap: 4px; margin: 10px -6px -4px; }
.do button { padding: 2px 6px; min-height: 26px; background: none; border: 1px solid transparent; border-radius: 5px; }
.do button:hover { background: var(--paper); color: var(--strong); }
.do .first { margin: 0 auto 0 6px; padding: 2px 12px; color: var(--better); border-color: var(--edge); font-weight: 600; }
:host([data-note]) { position: fixed !important; top: auto !important; left: auto !important; right: 16px !important;
  bottom: 16px !important; width: auto !important; height: auto !important; }
.gone { display: flex; gap: 8px; align-items: center; max-width: min(320px, 100vw - 32px); margin: 0;
  padding: 8px 8px 8px 12px; color: var(--strong); background: var(--card); border: 1px solid var(--edge); border-radius: 8px;
  box-shadow: 0 6px 20px rgb(10 20 30 / 0.18);
  font: 400 12px/18px system-ui, -apple-system, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
.gone button { flex: none; width: 24px; height: 24px; background: none; border: 0; border-radius: 5px; }
.gone button:hover { background: var(--paper); }
@media (forced-colors: active) {
  .chip, .card, .gone, .do .first { border-color: CanvasText; background: Canvas; color: CanvasText; }
  .better, .worse { color: CanvasText; }
  :focus-visible { outline-color: Highlight; }
}
`;
