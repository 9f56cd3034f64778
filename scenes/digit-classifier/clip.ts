import {defineClip, digitLesson, parameter} from 'downhill/clip';
import {networkPicture} from 'downhill/plot';
import {digitAnswers, tellingAnswers, trainedDigits} from 'downhill/sim';
import es from './messages.es.json';
import {alt} from './words';

export default defineClip({
  id: 'digit-classifier',
  title: 'A digit classifier learns',
  summary:
    'A digit runs through a real network, before, while and after it is trained.',
  parameters: {
    digit: parameter.integer({
      default: 3,
      min: 0,
      max: 9,
      description: 'what the image shows',
    }),
    index: parameter.integer({
      default: 0,
      min: 0,
      max: 59,
      description: 'which of the images of that digit; the training sees none of them',
    }),
    image: parameter.image({
      description:
        'your own image instead: a PNG or IDX file, or 256 values from 0 to 1',
    }),
    ...digitLesson({
      epochs: {
        default: 8,
        min: 1,
        max: 20,
        description: 'how often the training goes through its images',
      },
      settled: 'the images, the first weights and the order of training',
    }),
  },
  beats: {
    question: 'A digit comes in',
    flow: 'Through the layers',
    training: 'Training',
    answer: 'What it reads',
    wrong: 'One it still reads wrongly',
  },
  poster: 'answer',

  simulate({digit, index, image, ...lesson}) {
    const {networks, costs, accuracies, heldOut} = trainedDigits(lesson);
    const network = networks.at(-1)!;
    const answers = digitAnswers(network, heldOut);
    // The ten digits take turns: of each there are as many.
    const chosen = answers.filter(answer => answer.digit === digit)[index]!;
    const pixels = image.length > 0 ? image : chosen.pixels;
    const others = answers.filter(answer => answer.index !== chosen.index);
    const {wrong} = tellingAnswers(others);
    return {
      pixels,
      digit: image.length > 0 ? null : digit,
      pictures: networks.map(trained => networkPicture(trained, pixels)),
      costs,
      accuracy: accuracies.at(-1)!,
      wrong: wrong && {...wrong, picture: networkPicture(network, wrong.pixels)},
    };
  },

  messages: {es},
  describe: (trace, _values, say) => `${say.first(alt, trace)}`,
});
