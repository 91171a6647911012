package rasid.annotation.segment;

/**
 * A token as the models read it, written from the text by the lexer's settings (CoreNLP: {@code
 * ArabicLexer.normalizeToken}): diacritics and tatweel dropped, forms of alef, digits and
 * punctuation brought to one, runs of equal characters cut if so set.
 */
final class Spelling {

  private static final String NO_MARKER = "null";

  private static final byte UNKNOWN = 0;
  private static final byte KEPT = 1;
  private static final byte DROPPED = 2;

  private final LexerTables tables;
  private final String[] replacements = new String[Character.MAX_VALUE + 1];
  private final boolean dropsMorphMarks;
  private final boolean dropsPronounMarks;
  private final boolean cutsLengthening;
  private final String ellipsis;
  private final byte[] classes;

  /** What is known of each character alone. */
  private final byte[] dropped = new byte[Character.MAX_VALUE + 1];

  Spelling(LexerTables tables, byte[] classes) {
    this.tables = tables;
    this.classes = classes;
    tables.replacements().forEach((c, written) -> replacements[c] = written);
    dropsMorphMarks = tables.isSet("removeMorphMarker");
    dropsPronounMarks = tables.isSet("removeProMarker");
    cutsLengthening = tables.isSet("removeLengthening");
    ellipsis = tables.isSet("useUTF8Ellipsis") ? "…" : "...";
  }

  /**
   * What is written for a match of the lexer.
   *
   * @param letters the characters written; empty when the match makes no token
   * @param source for each of them the index in the match that it comes from
   */
  record Written(String letters, int[] source) {}

  Written write(char[] text, int begin, int end, int action) {
    return switch (action) {
      case LexerTables.BLANK, LexerTables.LINE_END -> fixed("");
      case LexerTables.ELLIPSIS -> fixed(ellipsis);
      case LexerTables.PRONOUN_MARK ->
          dropsPronounMarks ? fixed("") : letters(text, begin, end, false);
      case LexerTables.SEGMENT_MARK ->
          dropsPronounMarks ? fixed("-") : letters(text, begin, end, false);
      case LexerTables.WORD, LexerTables.UNKNOWN -> letters(text, begin, end, true);
      default -> letters(text, begin, end, false);
    };
  }

  /**
   * Whether a character alone makes no token (CoreNLP: {@code IOBUtils.isDeletedCharacter}, which
   * starts a lexer for each character).
   */
  boolean isDropped(char c) {
    if (dropped[c] == UNKNOWN) {
      char[] alone = {c};
      Lexer lexer = new Lexer(tables, classes, alone, 1);
      boolean makesToken = lexer.next() && !write(alone, 0, 1, lexer.action()).letters().isEmpty();
      dropped[c] = makesToken ? KEPT : DROPPED;
    }
    return dropped[c] == DROPPED;
  }

  private static Written fixed(String letters) {
    return new Written(letters, new int[letters.length()]);
  }

  private Written letters(char[] text, int begin, int end, boolean isWord) {
    StringBuilder letters = new StringBuilder(end - begin);
    int[] source = new int[(end - begin) * 8];
    for (int i = begin; i < end; i++) {
      char c = text[i];
      if ((isWord && dropsMorphMarks && c == '+')
          || (cutsLengthening && isLengthening(text, begin, end, i))) {
        continue;
      }
      String written = replacements[c];
      if (written == null) {
        source[letters.length()] = i - begin;
        letters.append(c);
      } else {
        for (int j = 0; j < written.length(); j++) {
          source[letters.length()] = i - begin;
          letters.append(written.charAt(j));
        }
      }
    }
    return new Written(withoutMarker(letters), source);
  }

  /**
   * CoreNLP takes the word "null" for the marker of a clitic, where none is set, and cuts a
   * character off a longer token that begins or ends with it ({@code IOBUtils.StringToIOB}).
   */
  private static String withoutMarker(StringBuilder letters) {
    int size = letters.length();
    boolean isLonger = size > NO_MARKER.length();
    boolean begins = isLonger && letters.indexOf(NO_MARKER) == 0;
    boolean ends = isLonger && letters.lastIndexOf(NO_MARKER) == size - NO_MARKER.length();
    return letters.substring(begins ? 1 : 0, ends ? size - 1 : size);
  }

  /** Further characters of a run of three or more equal ones. */
  private static boolean isLengthening(char[] text, int begin, int end, int i) {
    return i > begin
        && text[i] == text[i - 1]
        && ((i + 1 < end && text[i] == text[i + 1]) || (i - 2 >= begin && text[i] == text[i - 2]));
  }
}
