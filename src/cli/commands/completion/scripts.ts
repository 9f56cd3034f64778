/** Completion for shells, made from the table of commands. */
import type {Command} from '../../line/Command';
import {help} from '../../line/options';

/** The script of each shell, by its name. */
export const completionScripts: Readonly<
  Record<string, ((commands: readonly Command[]) => string) | undefined>
> = {
  bash,
  zsh: commands => `autoload -U +X bashcompinit && bashcompinit\n${bash(commands)}`,
  fish,
};

/**
 * Asks for the clips when it completes, so that a new one is known at once. Runs none of
 * them: a Tab key in a folder of somebody else's must not start what lies there.
 */
const clipNames = 'downhill list --names 2>/dev/null';

function bash(commands: readonly Command[]): string {
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

function fish(commands: readonly Command[]): string {
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
