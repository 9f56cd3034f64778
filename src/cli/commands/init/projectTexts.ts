/** The files of a new course that are about the folder, not about what it teaches. */

/** Its packages and commands, as npm reads them. */
export function packageText(name: string, version: string): string {
  const manifest = {
    name,
    private: true,
    type: 'module',
    scripts: {build: 'downhill build', check: 'downhill build --check'},
    dependencies: {downhill: `^${version}`},
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** For a code editor. */
export const typesText = `{
  "extends": "downhill/tsconfig.json",
  "include": ["scenes"]
}
`;

/** Renders to look at are not kept; the figures of the course are. */
export const ignoreText = `node_modules
/output
`;

/** What a stranger reads first, in about ten lines. */
export function readmeText(clip: string): string {
  return `# A course with figures that move

- \`lessons/\` holds the lessons, in Markdown. A line such as \`::clip[Caption]{#convergence}\` is a figure.
- \`course.yaml\` names the figures; \`figures/\` holds them, made.
- \`scenes/${clip}\` is a clip of this course; \`npx downhill new my-clip\` starts another.

\`\`\`sh
npm run build           # makes the figures that are missing or not current
npm run check           # fails where one is: before a commit, and in .github/workflows
npx downhill preview    # shows every clip, and changes with what you edit
\`\`\`
`;
}

/** Checks each commit; makes the figures on a machine of GitHub's when asked to. */
export const workflowText = `name: course
on: [push, pull_request, workflow_dispatch]

permissions:
  contents: read

jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with: {node-version: 20, cache: npm}
      - run: npm ci --ignore-scripts
      - run: npx downhill build --check

  # "Run workflow" on the page of this workflow makes the figures, to download and commit.
  build:
    if: github.event_name == 'workflow_dispatch'
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with: {node-version: 20, cache: npm}
      - run: npm ci --ignore-scripts
      - run: npx downhill build
      - uses: actions/upload-artifact@v4
        with:
          name: figures
          path: |
            figures
            course.manifest.json
`;
