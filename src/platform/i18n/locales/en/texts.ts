export { texts } from 'virtual:rules/text/en';
