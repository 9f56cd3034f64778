/** How a parameter is written as an attribute of an element: `learningRate` as `learning-rate`. */
export function attributeOf(parameter: string): string {
  return parameter.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);
}
