package rasid.number;

import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.number.NumberWords.Found;
import rasid.number.NumberWords.WordClass;
import rasid.text.Lexeme;
import rasid.text.LexemeSpan;
import rasid.text.Lexemes;

/**
 * The atoms that numbers are made of, at each place of a text, and how one follows another: side by
 * side (ثلاث مئة) or behind و.
 *
 * @param words the number words
 * @param lexemes the text
 */
record NumberAtoms(NumberWords words, Lexemes lexemes) {

  private static final Found MILLION = new Found(WordClass.SCALE, 1e6, 0, false, false);

  private static final char TANWIN = '\u064B';

  private static final Found NO_WORD = new Found(WordClass.ORDINAL, 0, 0, false, false);

  /**
   * A number of digits or a number word.
   *
   * @param span its lexemes
   * @param type how the word combines; null for digits
   * @param value its number
   * @param word the word as it stands in the text; of no meaning for digits
   * @param repaired the repair that the digits needed, or null
   */
  record Atom(
      LexemeSpan span,
      @Nullable WordClass type,
      double value,
      Found word,
      @Nullable String repaired) {

    int first() {
      return span.first();
    }

    int last() {
      return span.last();
    }

    boolean isDigits() {
      return type == null;
    }

    boolean isScale() {
      return type != null && type.isScale();
    }
  }

  @Nullable Atom at(int i) {
    if (i < 0 || i >= lexemes.size()) {
      return null;
    }
    DigitReader.Digits digits = DigitReader.read(lexemes, i);
    if (digits != null) {
      return new Atom(digits.span(), null, digits.value(), NO_WORD, digits.repaired());
    }
    if (isMillionOfDinars(i)) {
      return new Atom(LexemeSpan.of(i), WordClass.SCALE, 1e6, MILLION, null);
    }
    Lexeme lexeme = lexemes.get(i);
    Found word = lexeme.isWord() ? words.find(lexeme.key()) : null;
    return word == null ? null : new Atom(LexemeSpan.of(i), word.type(), word.value(), word, null);
  }

  /** 450 م د, 1300 م.د: a million of dinars, as agencies of the Maghreb write it. */
  private boolean isMillionOfDinars(int i) {
    int dinars = lexemes.isSymbol(i + 1, '.') ? i + 2 : i + 1;
    // 5 م. د. سالم is a hall and a doctor.
    return lexemes.key(i).equals("م")
        && lexemes.key(dinars).equals("د")
        && (dinars == i + 1 || (lexemes.gluedToNext(i) && lexemes.gluedToNext(i + 1)))
        && lexemes.isDigits(i - 1)
        && !(lexemes.gluedToNext(dinars) && lexemes.isWord(dinars + 1));
  }

  /** Whether a lexeme is a number word, rather than letters that stand for digits. */
  boolean isWord(int i) {
    Atom atom = at(i);
    return atom != null && !atom.isDigits();
  }

  /**
   * The number word or digits that follow with a blank only between, without proclitics and
   * article.
   */
  @Nullable Atom juxtaposed(int i) {
    Atom atom = at(i);
    return atom != null
            && !atom.isDigits()
            && atom.word().proclitics() == 0
            && !atom.word().definite()
        ? atom
        : null;
  }

  /** The number that و adds: as a prefix of the word, or before digits. */
  @Nullable Atom added(int i) {
    if (lexemes.isWord(i) && lexemes.key(i).equals("و")) {
      Atom atom = at(i + 1);
      return atom != null && (atom.isDigits() || atom.word().proclitics() == 0) ? atom : null;
    }
    Atom atom = at(i);
    if (atom == null || atom.isDigits()) {
      return null;
    }
    boolean prefixed = atom.word().conjunction() && atom.word().proclitics() == 1;
    // وأحد loses its hamza to the normaliser and reads like واحد; before عشر it is أحد.
    Atom ten = atom.type() == WordClass.ONE ? juxtaposed(i + 1) : null;
    boolean eleven = ten != null && ten.type() == WordClass.TEN_OR_TEEN;
    return prefixed || eleven ? atom : null;
  }

  /**
   * Whether a scale at the beginning of a number is a dual before its noun (مليارا دولار); a single
   * one has no alef there (مليار دولار), or the mark of an accusative (مليارًا), or no noun behind
   * it (مليونا فقط, مليونا سنويا, مليونا هذا العام).
   */
  boolean isDualOfScale(Atom scale) {
    String key = lexemes.key(scale.last());
    String next = lexemes.key(scale.last() + 1);
    return key.endsWith("ا")
        && scale.word().proclitics() == 0
        && words.find(key.substring(0, key.length() - 1)) != null
        && lexemes.range(scale.span()).of(lexemes.text()).indexOf(TANWIN) < 0
        && lexemes.isWord(scale.last() + 1)
        && next.length() > 2
        && !next.startsWith("و")
        && !next.startsWith("ال")
        && !next.endsWith("ا")
        && !words.endsNumber(next)
        && at(scale.first() - 1) == null
        && at(scale.last() + 1) == null;
  }

  /** Whether the numbers from a lexeme to another stand in brackets of their own: (2) مليون. */
  boolean isInBrackets(int first, int last) {
    return lexemes.isSymbol(first - 1, '(') && lexemes.isSymbol(last + 1, ')');
  }
}
