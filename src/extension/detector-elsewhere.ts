/** The detector of every other publisher that the reader has allowed. */
import { addresses } from '../sites/sites.ts';
import { startDetector } from './detector/start-detector.ts';

startDetector(addresses);
