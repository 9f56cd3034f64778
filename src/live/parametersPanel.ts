/** The controls of a clip as a panel of Motion Canvas's editor. */
import type {Player, Plugin, Project} from '@motion-canvas/core';
import {Group, Pane, Tab, type EditorPlugin} from '@motion-canvas/ui';
import type {Clip} from '../clip/defineClip';
import {ParameterError} from '../clip/ParameterError';
import {rememberedRun} from '../clip/rememberedRun';
import {frameOf} from '../plot/frame/Frame';
import {readLanguage} from '../words';
import {ControlPanel} from './controls/ControlPanel';
import {liveWords} from './liveWords';
import {liveStyle} from './style';
import {make} from './view/make';

/** Opened once at first: authors set parameters here, instead of in the address. */
const title = 'Parameters';

/** A tab with a control for each parameter. What is set goes into the page's address too. */
export function parametersPanel(clip: Clip): Plugin {
  const panel = new EditorControls(clip);
  const plugin: EditorPlugin = {
    name: 'downhill/parameters',
    project: project => panel.use(project),
    player: player => panel.follow(player),
    tabs: [
      {
        name: 'parameters',
        tabComponent: ({tab}) => Tab({title, tab, children: 'η'}),
        paneComponent: () =>
          Pane({
            title,
            id: 'downhill-parameters',
            children: Group({ref: (place: HTMLElement | null) => panel.show(place)}),
          }),
      },
    ],
  };
  return plugin;
}

class EditorControls {
  private readonly controls: ControlPanel;
  private readonly element = make('div', {class: 'dh-editor'});
  private readonly names: readonly string[];
  private project: Project | null = null;
  private player: Player | null = null;
  private given: Readonly<Record<string, string>> = {};

  public constructor(private readonly clip: Clip) {
    const schema = clip.parameters;
    this.names = Object.keys(schema);
    this.controls = new ControlPanel({
      schema,
      say: liveWords('en'),
      onChange: (name, raw) => this.change(name, raw),
    });
    const root = this.element.attachShadow({mode: 'open'});
    const style = new CSSStyleSheet();
    // The editor is dark, whatever its user prefers.
    style.replaceSync(`${liveStyle}:host { width: 100%; color-scheme: dark; }`);
    root.adoptedStyleSheets = [style];
    root.append(this.controls.element);
  }

  public use(project: Project): void {
    this.project = project;
    const address = [...new URLSearchParams(window.location.search)];
    this.given = Object.fromEntries(
      address.filter(([name]) => this.names.includes(name)),
    );
    this.tell();
  }

  public follow(player: Player): void {
    this.player = player;
  }

  /** The editor's own element, or null when it has gone. */
  public show(place: HTMLElement | null): void {
    place?.append(this.element);
  }

  private change(name: string, raw: string | undefined): void {
    const {[name]: _before, ...others} = this.given;
    this.given = raw === undefined ? others : {...others, [name]: raw};
    if (this.tell()) this.apply();
  }

  /** Shows what a run with these values is; whether there is one. */
  private tell(): boolean {
    const {given} = this;
    const variables = this.project?.variables ?? {};
    try {
      const frame = frameOf();
      const language = readLanguage(variables['lang'] ?? 'en');
      const {values, automatic} = rememberedRun(this.clip, given, {language, frame});
      this.controls.show({values, automatic, given, refusal: null});
      return true;
    } catch (error) {
      if (!(error instanceof ParameterError)) throw error;
      this.controls.show({values: {}, automatic: [], given, refusal: error});
      return false;
    }
  }

  private apply(): void {
    const {project, player} = this;
    if (!project) return;
    const defaults = this.names.map(
      name => [name, this.clip.parameters[name]!.default] as const,
    );
    const variables = {
      ...project.variables,
      ...Object.fromEntries(defaults),
      ...this.given,
    };
    project.variables = variables;
    for (const scene of player?.playback.onScenesRecalculated.current ?? []) {
      scene.variables.updateSignals(variables);
      // A scene reads its parameters when it begins: it has to run again.
      scene.reload();
    }
    const url = new URL(window.location.href);
    for (const name of this.names) url.searchParams.delete(name);
    for (const [name, raw] of Object.entries(this.given))
      url.searchParams.set(name, raw);
    window.history.replaceState(window.history.state, '', url);
  }
}
