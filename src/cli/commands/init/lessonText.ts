/**
 * The text of a new course's first lesson.
 *
 * @param clip - The id of the course's own clip.
 */
export function lessonText(clip: string): string {
  return `# Going downhill

After this lesson you can say which way a step of gradient descent goes, and how long it is.

At a point of a curve the slope says two things: its sign says which way is up, and its size
how steep it is there. Gradient descent goes the other way, a little:

$$x \\leftarrow x - \\eta\\, f'(x)$$

The learning rate $\\eta$ is chosen; the slope $f'(x)$ is found. A step is their product.
Where the slope is small, so is the step.

::clip[Watch the arrows: each is the learning rate times the slope where it begins.]{#convergence learningRate=0.1}

The same rule on another curve. This figure is the course's own: its sentences and its
picture are in \`scenes/${clip}\`.

::clip[The steep side is left in one long step; near the minimum the steps are short.]{#${clip}}

## Try it

1. What is the slope of $f(x) = x^2$ at $x = 3$? Where does a step with $\\eta = 0.1$ land?
2. With $\\eta = 1$ the same rule goes from $3$ to $-3$. Where does it go next?

<details>
<summary>Answers</summary>

1. The slope is $6$: \`npx downhill gradient "x^2" --at x=3\`. The step goes to $3 - 0.6 = 2.4$.
2. Back to $3$: the slope there is $-6$, and $-3 + 6 = 3$. It never comes closer.

</details>
`;
}
