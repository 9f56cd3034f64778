/** How a live figure looks; its colours are those of the films (src/theme.ts). */
export const liveStyle = `
:host {
  --dh-ground: light-dark(#fbfaf7, #0f141c);
  --dh-text: light-dark(#1a1f27, #e9edf2);
  --dh-muted: light-dark(#5d6877, #94a0b0);
  --dh-line: light-dark(#d6d2c7, #35414f);
  --dh-panel: light-dark(#f3f1eb, #161d28);
  --dh-accent: light-dark(#1b35a9, #62aaff);
  --dh-fault: light-dark(#b3261e, #ff8a80);
  display: block;
  container-type: inline-size;
  box-sizing: border-box;
  max-width: 100%;
  color: var(--dh-text);
  font: 400 0.9375rem/1.45 'Inter Variable', system-ui, sans-serif;
  accent-color: var(--dh-accent);
}
:host([hidden]), [hidden] { display: none !important; }
:host([theme='dark']) { color-scheme: dark; }
:host([theme='light']) { color-scheme: light; }
*, *::before { box-sizing: border-box; }
.picture {
  position: relative;
  width: 100%;
  overflow: hidden;
  border-radius: 0.75rem;
  background: var(--dh-ground);
  box-shadow: 0 0 0 1px var(--dh-line);
}
.picture.wide { aspect-ratio: 16 / 9; }
.picture.square { aspect-ratio: 1; }
.picture.tall { aspect-ratio: 9 / 16; }
.picture > canvas { display: block; width: 100%; height: 100%; }
::slotted(*) { display: block; width: 100%; height: 100%; margin: 0; object-fit: contain; }
.handles { position: absolute; inset: 0; pointer-events: none; }
.player { display: flex; flex-direction: column-reverse; }
.stage { position: relative; }
.stage .handle {
  position: absolute;
  width: 2.75rem;
  height: 2.75rem;
  min-width: 0;
  min-height: 0;
  margin: -1.375rem 0 0 -1.375rem;
  border: 0;
  border-radius: 50%;
  padding: 0;
  background: none;
  cursor: grab;
  pointer-events: auto;
  touch-action: none;
}
.stage .handle::before {
  content: '';
  position: absolute;
  inset: 0.6rem;
  border: 2px dashed var(--dh-text);
  border-radius: 50%;
}
.stage .handle:hover::before, .stage .handle:focus-visible::before { border-style: solid; inset: 0.4rem; }
.stage .handle:active { cursor: grabbing; }
.stage .handle[data-dimension='1'] { cursor: ew-resize; }
button {
  min-width: 2.25rem;
  min-height: 2.25rem;
  border: 0;
  border-radius: 0.5rem;
  padding: 0.25rem 0.5rem;
  background: none;
  color: inherit;
  font: inherit;
  cursor: pointer;
}
button:hover { background: var(--dh-panel); }
button[aria-pressed='true'] { background: var(--dh-panel); color: var(--dh-accent); }
:focus-visible { outline: 2px solid var(--dh-accent); outline-offset: 2px; }
svg { display: block; width: 1.25rem; height: 1.25rem; margin: auto; fill: currentColor; }
.transport { display: flex; align-items: center; gap: 0.125rem; min-height: 2.75rem; }
.transport button { flex: none; padding: 0.25rem; }
.transport input { flex: 1 1 4rem; min-width: 3rem; height: 1.5rem; margin: 0 0.5rem; }
.time { flex: none; color: var(--dh-muted); font-size: 0.8125rem; font-variant-numeric: tabular-nums; }
.caption { min-height: 1.45em; margin: 0.25rem 0; }
.message { margin: 0.5rem 0; border-left: 3px solid currentColor; padding-left: 0.75rem; }
.panel { margin: 0.5rem 0; border-radius: 0.75rem; padding: 0.75rem; background: var(--dh-panel); }
.rows { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr)); gap: 0.5rem 1.5rem; }
.row { min-width: 0; }
.name { display: flex; align-items: center; gap: 0.5rem; min-height: 1.75rem; color: var(--dh-text); font-size: 0.875rem; }
.name label { flex: none; }
.chosen { color: var(--dh-muted); font-size: 0.8125rem; }
.name .undo { min-width: 1.75rem; min-height: 1.75rem; margin-inline-start: auto; padding: 0.25rem; }
.name .undo svg { width: 1rem; height: 1rem; }
.inputs { display: flex; align-items: center; gap: 0.5rem; min-height: 2.25rem; }
.inputs > * { min-width: 0; font: inherit; color: inherit; }
.inputs input[type='range'] { flex: 1 1 6rem; height: 1.5rem; margin: 0; }
.inputs input[type='text'], .inputs select {
  flex: 1 1 6rem;
  min-height: 2.25rem;
  border: 1px solid var(--dh-line);
  border-radius: 0.5rem;
  padding: 0.25rem 0.5rem;
  background: var(--dh-ground);
  font-variant-numeric: tabular-nums;
}
.inputs input.number { flex: 0 1 5.5rem; width: 5.5rem; }
.inputs input[type='checkbox'] { width: 1.5rem; height: 1.5rem; margin: 0; }
.inputs [aria-invalid='true'] { border-color: var(--dh-fault); outline: 1px solid var(--dh-fault); }
.fault { margin: 0.25rem 0 0; color: var(--dh-fault); font-size: 0.8125rem; overflow-wrap: anywhere; }
.foot { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; align-items: start; justify-content: space-between; color: var(--dh-muted); font-size: 0.875rem; }
.outline { flex: 1 1 12rem; }
.outline[open] { flex-basis: 100%; }
summary { min-height: 2.25rem; padding: 0.4rem 0; cursor: pointer; }
.chapters { margin: 0 0 0.5rem; padding: 0; list-style: none; display: flex; flex-wrap: wrap; gap: 0.25rem; }
.chapters button { color: var(--dh-text); box-shadow: inset 0 0 0 1px var(--dh-line); }
.chapters [aria-current] { box-shadow: inset 0 0 0 2px var(--dh-accent); }
.transcript p { margin: 0.375rem 0; color: var(--dh-text); }
.actions { display: flex; flex-wrap: wrap; gap: 0.25rem; }
.actions button { user-select: text; overflow-wrap: anywhere; text-align: start; }
.hidden { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
:host(:fullscreen) { overflow: auto; padding: 1rem; background: var(--dh-ground); }
:host(:fullscreen) .picture { width: min(100%, calc((100vh - 5rem) * 16 / 9)); margin: auto; }
@container (max-width: 26rem) { .time { display: none; } }
@media (forced-colors: active) {
  .picture, .chapters button, button { border: 1px solid; }
  .chapters [aria-current] { outline: 3px solid Highlight; }
}
`;
