/**
 * Starts the detector on Deutsche Welle's pages, without the URL grammars of other publishers: they would make it
 * larger.
 */
import { dwUrls } from '../sites/dw/dw-urls.ts';
import { startDetector } from './detector/start-detector.ts';

startDetector([dwUrls]);
