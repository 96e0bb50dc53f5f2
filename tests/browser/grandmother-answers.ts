/** What the grandmother answers, by what the question is about, as the answer begins; of everything else she isn't sure. */
export const choices: readonly (readonly [about: RegExp, answer: string])[] = [
  [/低收入戶或中低收入戶的資格/, '都沒有'],
  [/戶籍在高雄|真的住在高雄/, '是'],
  [/身心障礙證明嗎？$/, '不是'],
  [/身心障礙證明/, '沒有'],
  [/安置|服刑|需要別人|有領|在領|津貼嗎|給付嗎/, '不是'],
];

export const figures: readonly (readonly [about: RegExp, figure: string])[] = [
  [/平均每人每月的收入/, '15000'],
  [/要算幾個人/, '1'],
  [/存款和投資/, '100,000'],
  [/土地和房子/, '0'],
  [/住了大約幾天/, '300'],
];

export function answerTo(asked: string, answers: readonly (readonly [about: RegExp, answer: string])[]) {
  return answers.find(([about]) => about.test(asked))?.[1];
}
