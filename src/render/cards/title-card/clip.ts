import {defineClip, parameter} from 'downhill/clip';

/** The title of a part of a lesson, for itself. */
export default defineClip({
  id: 'title-card',
  title: 'A title',
  summary: 'The title of a part of a lesson.',
  parameters: {
    title: parameter.text({default: 'Title', maxLength: 200, description: 'the title'}),
    number: parameter.text({
      default: '',
      maxLength: 20,
      description: 'what stands above it, such as 2 / 5',
    }),
  },
  simulate: ({title, number}) => ({title, number}),
  describe: ({title}) => title,
});
