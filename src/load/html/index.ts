export { readHtml, type PageBlock, type PageRead, type ReadHtmlOptions } from './read-html.js';
