package rasid.quantity;

import java.util.ArrayList;
import java.util.List;
import rasid.annotation.AnnotatedSentence;
import rasid.annotation.AnnotatedToken;
import rasid.lexicon.Lexicons;
import rasid.number.NumeralReader;
import rasid.record.ZoneType;
import rasid.text.Lexemes;
import rasid.text.TextRange;

/**
 * The quantities of a single sentence, for tests.
 *
 * @param sentence the sentence
 * @param text its text
 */
record QuantityReading(AnnotatedSentence sentence, String text) {

  private static final NumeralReader READER = NumeralReader.of(Lexicons.own());
  private static final QuantityRecognizer RECOGNIZER = QuantityRecognizer.of(Lexicons.own());

  /** A sentence of an article's body without parts of speech. */
  static QuantityReading of(String text) {
    return new QuantityReading(sentence(text, ZoneType.BODY, List.of()), text);
  }

  static QuantityReading in(ZoneType zone, String text) {
    return new QuantityReading(sentence(text, zone, List.of()), text);
  }

  /** A sentence of words between blanks, each with its Bies tag. */
  static QuantityReading tagged(String text, String tags) {
    List<AnnotatedToken> tokens = new ArrayList<>();
    int begin = 0;
    for (String tag : tags.split(" ", -1)) {
      int blank = text.indexOf(' ', begin);
      TextRange range = new TextRange(begin, blank < 0 ? text.length() : blank);
      String word = range.of(text);
      tokens.add(AnnotatedToken.of(range, word, word, tag));
      begin = range.end() + 1;
    }
    return new QuantityReading(sentence(text, ZoneType.BODY, tokens), text);
  }

  Lexemes lexemes() {
    return Lexemes.of(text, sentence.range());
  }

  List<Quantity> quantities() {
    return quantities(List.of());
  }

  /** With stretches that dates and lengths of time have read. */
  List<Quantity> quantities(List<Reserved> reserved) {
    return quantities(reserved, "TN");
  }

  List<Quantity> quantities(List<Reserved> reserved, String country) {
    Lexemes lexemes = lexemes();
    return RECOGNIZER.recognise(
        sentence, lexemes, READER.composed(lexemes, READER.read(lexemes)), reserved, country);
  }

  /** The range of words of the text. */
  TextRange range(String words) {
    int begin = text.indexOf(words);
    return new TextRange(begin, begin + words.length());
  }

  private static AnnotatedSentence sentence(
      String text, ZoneType zone, List<AnnotatedToken> tokens) {
    return new AnnotatedSentence(0, zone, new TextRange(0, text.length()), tokens);
  }
}
