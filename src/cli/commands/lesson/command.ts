import {command} from '../../line/Command';
import {option} from '../../line/Option';
import {pageKinds} from '../../../lesson/build/pageKinds';
import {json, lang, project, quiet} from '../../line/options';

export const lesson = command({
  name: 'lesson',
  summary: 'Check lessons in Markdown, or make pages of them with their clips.',
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
    course: option({
      name: 'course',
      type: 'text',
      placeholder: 'file',
      description:
        'With --check, the course file that says whether figures are current; by default ' +
        'course.yaml, where there is one.',
    }),
    to: option({
      name: 'to',
      type: 'choice',
      choices: pageKinds,
      placeholder: 'kind',
      description:
        'Make pages: html, which work from a folder, with films, captions and chapters; ' +
        'markdown for GitHub, with pictures for dark and light pages; reveal, slides ' +
        'that play a chapter with each step; jupyter notebooks; a package for moodle.',
    }),
    out: option({
      name: 'out',
      short: 'o',
      type: 'text',
      placeholder: 'folder',
      default: 'output/lessons',
      description: 'The folder of pages and figures.',
    }),
    title: option({
      name: 'title',
      type: 'text',
      placeholder: 'text',
      default: 'Lessons',
      description: 'What several lessons are called together.',
    }),
    theme: option({
      name: 'theme',
      type: 'choice',
      choices: ['dark', 'light', 'both'],
      placeholder: 'name',
      description:
        'In which colours figures are made; by default in both, and the page chooses.',
    }),
    gallery: option({
      name: 'gallery',
      type: 'flag',
      description:
        'With --to html, also a page of every clip: its film, its parameters, and what is ' +
        'copied to embed it.',
    }),
    baseUrl: option({
      name: 'base-url',
      type: 'text',
      placeholder: 'url',
      description:
        'With --to moodle, where the folder will be on the web: then there is a file for ' +
        'each figure whose text is pasted into a page.',
    }),
    lang: option({...lang, description: 'The language of pages and figures.'}),
    force: option({
      name: 'force',
      type: 'flag',
      description: 'Also replace files that no build made, or that were changed since.',
    }),
    json,
    quiet,
    project,
  },
  examples: [
    'downhill lesson lessons/slope.md --check',
    'downhill lesson lessons/*.md --check --json',
    'downhill lesson lessons/*.md --to html --out output/course',
  ],
});
