// Words as readers look for them: spellings of hamza, alef, yeh and teh marbuta are one, vowel signs and
// tatweel are passed over, digits of all kinds are one.

const LETTERS = new Map([
  ..."أإآٱ".split("").map((letter) => [letter, "ا"]),
  ["ى", "ي"], ["ئ", "ي"], ["ؤ", "و"], ["ة", "ه"],
  ...Array.from({ length: 10 }, (_, digit) => [String.fromCharCode(0x660 + digit), String(digit)]),
  ...Array.from({ length: 10 }, (_, digit) => [String.fromCharCode(0x6f0 + digit), String(digit)]),
]);

const FOLDED = /[أإآٱىئؤة٠-٩۰-۹]|[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u200c-\u200f\u202a-\u202e\u2066-\u2069]+/g;
const OTHER_FORMS = /[^\u0000-\u06ff\u2000-\u206f]/;

export function normalized(text) {
  // Presentation forms and the like are rare, and their mending is dear.
  const plain = OTHER_FORMS.test(text) ? text.normalize("NFKC") : text;
  return plain.replace(FOLDED, (found) => LETTERS.get(found) ?? "").toLowerCase();
}
