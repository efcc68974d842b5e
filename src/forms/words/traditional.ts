/** Traditional characters that occur in headers, each followed by its simplified form. */
const pairs =
  '總总計计組组績绩評评級级個个單单位位門门稱称編编號号備备註注說说審审覈核覆复複复實实際际' +
  '獎奖勵励減减項项標标準准類类別别內内權权車车間间員员處处隊队學学賽赛參参選选廠厂區区' +
  '結结論论責责領领導导專专業业職职務务電电話话據据簽签製制時时日日檢检查查滿满數数終终' +
  '綜综較较調调測测習习體体現现場场歲岁齡龄課课獲获紀纪錄录佈布團团優优';

const simplified = new Map<string, string>();
const characters = [...pairs];
for (let index = 0; index + 1 < characters.length; index += 2) {
  simplified.set(characters[index] ?? '', characters[index + 1] ?? '');
}

/** The text with the traditional characters that headers use in their simplified form. */
export function simplifyCharacters(text: string): string {
  let result = '';
  for (const character of text) result += simplified.get(character) ?? character;
  return result;
}
