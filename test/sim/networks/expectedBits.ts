/** What `networkHashes` gives in every engine. A changed line is a changed result. */
export const expectedBits: Readonly<Record<string, string>> = {
  'sigmoid quadratic gradient': 'c7351e33',
  'sigmoid quadratic trained': '297a378d',
  'sigmoid cross-entropy gradient': 'c80e5294',
  'sigmoid cross-entropy trained': 'e6d2ebe1',
  'tanh quadratic gradient': '08b6b0b9',
  'tanh quadratic trained': 'e241aea7',
  'tanh cross-entropy gradient': 'e1291480',
  'tanh cross-entropy trained': '3dd0c00b',
  'relu quadratic gradient': '661738b5',
  'relu quadratic trained': 'a2b59bff',
  'relu cross-entropy gradient': '4ad32cb7',
  'relu cross-entropy trained': '8412af63',
  'adam trained': 'b0b2bd09',
  'principal directions': '45a33819',
  'projected path': '8a43a56e',
  'loss slice': '864f5622',
};
