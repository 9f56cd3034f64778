import {command} from '../../line/Command';
import {option} from '../../line/Option';
import {json, project} from '../../line/options';

export const lesson = command({
  name: 'lesson',
  summary: 'Check lessons in Markdown: their clips, images and placeholders.',
  operands: [
    {
      name: 'file',
      required: true,
      many: true,
      description: 'Lessons in Markdown.',
    },
  ],
  options: {
    check: option({
      name: 'check',
      type: 'flag',
      description:
        'Say what is wrong in them, one line each: images that are missing, figures that ' +
        'were never made, clips that cannot be run. The exit code is 1 if anything is.',
    }),
    json,
    project,
  },
  examples: [
    'downhill lesson lessons/slope.md --check',
    'downhill lesson lessons/*.md --check --json',
  ],
});
