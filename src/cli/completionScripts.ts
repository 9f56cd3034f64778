/** Completion for shells, made from the table of commands. */
import type {Command} from './Command';
import {commands} from './commands';
import {help} from './options';

/** The script of each shell, by its name. */
export const completionScripts: Readonly<Record<string, (() => string) | undefined>> = {
  bash,
  zsh: () => `autoload -U +X bashcompinit && bashcompinit\n${bash()}`,
  fish,
};

/**
 * Asks for the clips when it completes, so that a new one is known at once. Runs none of
 * them: a Tab key in a folder of somebody else's must not start what lies there.
 */
const clipNames = 'downhill list --names 2>/dev/null';

function bash(): string {
  const cases = commands.map(
    command => `    ${command.name}) words="${words(command).join(' ')}" ;;`,
  );
  return `_downhill() {
  local words="${commands.map(({name}) => name).join(' ')} --help --version"
  local word="\${COMP_WORDS[COMP_CWORD]}"
  if [ "$COMP_CWORD" -gt 1 ]; then
    case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
    esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "$word"))
}
complete -o default -F _downhill downhill`;
}

/** A command's flags, and the clips where it takes them. */
function words(command: Command): string[] {
  const flags = [...Object.values(command.options), help].map(({name}) => `--${name}`);
  return takesClips(command) ? [...flags, `$(${clipNames})`] : flags;
}

function takesClips({operands}: Command): boolean {
  return operands.some(({name}) => name === 'clip');
}

function fish(): string {
  const lines = commands.flatMap(command => {
    const inside = `complete -c downhill -n '__fish_seen_subcommand_from ${command.name}'`;
    const flags = [...Object.values(command.options), help].map(
      ({name, description}) => `${inside} -l ${name} -d "${quoted(description)}"`,
    );
    const clips = takesClips(command) ? [`${inside} -a "(${clipNames})"`] : [];
    return [
      `complete -c downhill -n __fish_use_subcommand -a ${command.name} ` +
        `-d "${quoted(command.summary)}"`,
      ...flags,
      ...clips,
    ];
  });
  return ['complete -c downhill -f', ...lines].join('\n');
}

/** Inside double quotes of fish. */
function quoted(text: string): string {
  return text.replaceAll(/["\\$]/g, String.raw`\$&`);
}
