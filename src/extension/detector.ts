/** The detector of Deutsche Welle's pages, which pay for nobody else's addresses. */
import { dwUrls } from '../sites/dw/dw-urls.ts';
import { startDetector } from './detector/start-detector.ts';

startDetector([dwUrls]);
