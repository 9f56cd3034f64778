/** The part of Puppeteer that starts no browsers, which has no declarations of its own. */
declare module 'puppeteer-core/lib/esm/puppeteer/puppeteer-core-browser.js' {
  export {connect} from 'puppeteer-core';
}
