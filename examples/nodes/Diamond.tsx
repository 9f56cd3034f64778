import {Diamond} from 'downhill/nodes';
import {example} from './example';

export default example(plate => plate.add(<Diamond scale={6} />));
