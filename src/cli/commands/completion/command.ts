import {command} from '../../line/Command';

export const completion = command({
  name: 'completion',
  summary: 'Print the completion script of a shell.',
  operands: [
    {name: 'shell', required: true, many: false, description: 'bash, zsh or fish.'},
  ],
  options: {},
  examples: ['source <(downhill completion bash)'],
});
