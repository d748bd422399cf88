/** The detector of every other publisher that the reader has allowed. */
import { urlGrammars } from '../sites/publishers.ts';
import { startDetector } from './detector/start-detector.ts';

startDetector(urlGrammars);
