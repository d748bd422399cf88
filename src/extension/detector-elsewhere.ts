/** The detector of every other publisher that the reader has allowed. */
import { addresses } from '../sites/publishers.ts';
import { startDetector } from './detector/start-detector.ts';

startDetector(addresses);
