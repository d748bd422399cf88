/** Starts the detector on the sites of all publishers that the person has allowed beside Deutsche Welle. */
import { urlGrammars } from '../sites/publishers.ts';
import { startDetector } from './detector/start-detector.ts';

startDetector(urlGrammars);
