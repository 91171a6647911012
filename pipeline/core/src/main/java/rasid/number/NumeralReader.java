package rasid.number;

import java.util.ArrayList;
import java.util.List;
import rasid.lexicon.Lexicons;
import rasid.text.Lexemes;

/** Finds the numbers of a text: digits, number words and mixtures of both, in one pass. */
public final class NumeralReader {

  private final NumberWords words;
  private final NumberComposer composer;
  private final RangeJoiner ranges;

  private NumeralReader(Lexicons lexicons) {
    words = NumberWords.of(lexicons);
    composer = new NumberComposer(words, lexicons.words());
    ranges = new RangeJoiner(words, lexicons.words());
  }

  /**
   * A reader that knows these number words.
   *
   * @throws IllegalStateException when rows are bad, with table and line
   */
  public static NumeralReader of(Lexicons lexicons) {
    return new NumeralReader(lexicons);
  }

  /** The numbers as dates use them: plain ones and ranges, in order and without overlap. */
  public List<Numeral> withRanges(Lexemes lexemes, List<Numeral> plain) {
    return ranges.join(lexemes, plain, /* anyOrder= */ false);
  }

  /** The numbers as quantities use them: with signs, fractions and powers composed, and ranges. */
  public List<Numeral> composed(Lexemes lexemes, List<Numeral> plain) {
    return ranges.join(lexemes, composer.compose(lexemes, plain), /* anyOrder= */ true);
  }

  /** All plain numbers, in order and without overlap. */
  public List<Numeral> read(Lexemes lexemes) {
    NumberAtoms atoms = new NumberAtoms(words, lexemes);
    List<Numeral> numerals = new ArrayList<>();
    int i = 0;
    while (i < lexemes.size()) {
      Numeral numeral = new NumeralReading(atoms, i).read();
      if (numeral == null) {
        i++;
      } else {
        numerals.add(numeral);
        i = numeral.last() + 1;
      }
    }
    return numerals;
  }
}
