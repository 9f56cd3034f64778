/** Completion for shells, made from the table of commands. */
import type {Command} from '../../line/Command';
import type {Option} from '../../line/Option';
import {help} from '../../line/options';
import {objectives, optimizers, schedules} from '../../../sim';

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

/** What may follow --set: of the clip that stands behind the command. */
const assignments = 'downhill list --assignments';

/** What texts are ids of, by the option's name. */
const ids: Readonly<Record<string, readonly {readonly id: string}[] | undefined>> = {
  objective: objectives,
  optimizer: optimizers,
  schedule: schedules,
};

function bash(commands: readonly Command[]): string {
  const cases = commands.map(
    command => `    ${command.name}) words="${words(command).join(' ')}" ;;`,
  );
  const values = commands.flatMap(command =>
    Object.values(command.options).flatMap(option => {
      const known = valuesOf(option);
      if (known.length === 0) return [];
      const flags = [
        `--${option.name}`,
        ...('short' in option ? [`-${option.short}`] : []),
      ];
      const cases = flags.map(flag => `"${command.name} ${flag}"`).join(' | ');
      return [`    ${cases}) values="${known.join(' ')}" ;;`];
    }),
  );
  return `_downhill() {
  local words="${commands.map(({name}) => name).join(' ')} --help --version"
  local word="\${COMP_WORDS[COMP_CWORD]}" values="" before=""
  if [ "$COMP_CWORD" -gt 1 ]; then
    case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
    esac
    case "\${COMP_WORDS[1]} \${COMP_WORDS[COMP_CWORD - 1]}" in
${values.join('\n')}
    esac
  fi
  local set="" i="$COMP_CWORD"
  # Bash takes the sign of an assignment for a word of its own.
  [ "$word" = "=" ] && i=$((i - 1)) && word=""
  [ "\${COMP_WORDS[i - 1]}" = "=" ] && i=$((i - 2))
  [ "$i" -lt "$COMP_CWORD" ] && set="\${COMP_WORDS[i]}="
  if [ "$i" -gt 2 ] && [ "\${COMP_WORDS[i - 1]}" = "--set" ]; then
    compopt -o nospace 2>/dev/null
    COMPREPLY=($(compgen -W "$(${assignments} "\${COMP_WORDS[2]}" 2>/dev/null)" -- "$set$word"))
    COMPREPLY=("\${COMPREPLY[@]#"$set"}")
  elif [ -n "$values" ]; then
    case "$word" in *,*) before="\${word%,*}," ;; esac
    COMPREPLY=($(compgen -P "$before" -W "$values" -- "\${word##*,}"))
  else
    COMPREPLY=($(compgen -W "$words" -- "$word"))
  fi
}
complete -o default -F _downhill downhill`;
}

/** What may follow a flag, where that is a list to choose from. */
function valuesOf(option: Option): readonly string[] {
  if (option.type === 'choice' || option.type === 'choices') return option.choices;
  if (option.type === 'moments') return ['start', 'end', 'all'];
  const known = option.type === 'text' ? ids[option.name] : undefined;
  return known?.map(({id}) => id) ?? [];
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
      option =>
        `${inside} -l ${option.name}${fishValues(option)} -d "${quoted(option.description)}"`,
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

/** That a flag takes a value, and which are known. */
function fishValues(option: Option): string {
  if (option.type === 'flag') return '';
  if (option.type === 'assignments') {
    return ` -x -a "(${assignments} (commandline -opc)[3] 2>/dev/null)"`;
  }
  const values = valuesOf(option);
  return values.length > 0 ? ` -x -a "${values.join(' ')}"` : ' -r';
}

/** Inside double quotes of fish. */
function quoted(text: string): string {
  return text.replaceAll(/["\\$]/g, String.raw`\$&`);
}
