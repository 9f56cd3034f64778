import {expect, it} from 'vitest';
import {planStills} from '../../../src/render/plan/planStills';

const clip = {id: 'convergence', variables: {steps: 3, theme: 'dark'}};

it('plans pictures as one job without a film', () => {
  const size = {width: 640, height: 360};
  const stills = [
    {at: 'end', path: '/out/a.png'},
    {at: 1.5, path: '/out/b.png'},
  ];
  const job = planStills(clip, {size, transparent: false, stills});
  expect(job).toMatchObject({...size, fps: 60, outputs: [], stills});
  expect(job).not.toHaveProperty('transparent');
});
