export { texts } from 'virtual:rules/text/zh-TW';
