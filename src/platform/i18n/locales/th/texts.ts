export { texts } from 'virtual:rules/text/th';
