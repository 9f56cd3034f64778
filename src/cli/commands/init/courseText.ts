/**
 * The text of a new course's course file: its figures, and the format by example.
 *
 * @param clip - The id of the course's own clip.
 */
export function courseText(clip: string): string {
  return `# The figures of this course: their names, and what each is made from.
#
#   npx downhill build            makes what is missing or not current
#   npx downhill build --check    says so, and makes nothing
#   npx downhill list             tells every clip, its parameters and its moments
title: Gradient descent
# licence: CC BY 4.0

# The folder of the figures, from this file. It is committed, so that readers have them.
out: figures

# What every entry says, unless it says otherwise: theme, lang, words, size, pace,
# textScale, fps. "theme: [dark, light]" makes every figure twice; then its name has
# {theme} in it.
defaults:
  theme: light

exports:
  # A film for a page. The ending is the format: gif, webp, mp4, webm, png, jpg, …
  convergence.gif: {clip: convergence, set: {learningRate: 0.1}}

  # Several files of one name: a film, its captions, and a text for who cannot see it.
  ${clip}:
    clip: ${clip}
    format: [mp4, vtt, txt]
    size: 1280x720

  # A picture of one moment.
  derivative.png: {clip: derivative, at: limit, size: 1280x720}

  # A sweep: a file for each value. What differs is in the name.
  learning-rates/{learningRate}.png:
    clip: convergence
    at: ending
    size: 1280x720
    sweep: {learningRate: [0.1, 0.5, 0.9]}
`;
}
