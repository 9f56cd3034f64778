import {Cross} from 'downhill/nodes';
import {example} from './example';

export default example(plate => plate.add(<Cross scale={6} />));
