package rasid.annotation.segment;

import java.io.IOException;
import rasid.tables.TableReader;
import rasid.tables.TableWriter;

/**
 * Weights of CoreNLP's Arabic segmenter, a CRF of order 2 over characters (Monroe, Green and
 * Manning, ACL 2014; features: {@code StartAndEndArabicSegmenterFeatureFactory}). A weight is the
 * sum of a feature's own and its treebank domain's ({@code @atb}). Rows of label weights are laid
 * one after another, four labels each.
 *
 * @param alphabet the characters that weights know
 * @param roles for each place of a character beside the labelled one the rows by character
 * @param before rows by the number of characters before in the token, at most {@link #MOST_BEFORE}
 * @param after rows by the number of characters behind, at most {@link #MOST_AFTER}
 * @param lengths rows by the token's length, at most {@link #MOST_LENGTH}
 * @param types rows by Unicode general category, see {@link Character#getType}
 * @param arabicBlock row of a character in the Arabic block
 * @param basicLatinBlock row of a token with a character in the Basic Latin block
 * @param hasDigit row of a token with a digit
 * @param hasPunctuation row of a token with punctuation
 * @param isLong row of an unsplit token of more than one character
 * @param any row of every character
 * @param anyPair weights of every pair of labels
 * @param anyTriple weights of every triple of labels
 * @param grams weights of pairs and triples of characters and of words' ends
 */
public record SegmenterTables(
    Alphabet alphabet,
    double[][] roles,
    double[] before,
    double[] after,
    double[] lengths,
    double[] types,
    double[] arabicBlock,
    double[] basicLatinBlock,
    double[] hasDigit,
    double[] hasPunctuation,
    double[] isLong,
    double[] any,
    double[] anyPair,
    double[] anyTriple,
    FeatureRows grams) {

  public static final int MOST_BEFORE = 5;
  public static final int MOST_AFTER = 9;
  public static final int MOST_LENGTH = 10;

  /** Where a character stands as seen from the one that is labelled: the rows of roles. */
  public static final int CURRENT = 0;

  public static final int NEXT = 1;
  public static final int SECOND_NEXT = 2;
  public static final int PREVIOUS = 3;
  public static final int SECOND_PREVIOUS = 4;
  public static final int ROLES = 5;

  public void write(TableWriter out) throws IOException {
    out.write(alphabet.symbols());
    for (double[] role : roles) {
      out.write(role);
    }
    for (double[] rows :
        new double[][] {
          before,
          after,
          lengths,
          types,
          arabicBlock,
          basicLatinBlock,
          hasDigit,
          hasPunctuation,
          isLong,
          any,
          anyPair,
          anyTriple
        }) {
      out.write(rows);
    }
    grams.write(out);
  }

  public static SegmenterTables read(TableReader in) {
    Alphabet alphabet = new Alphabet(in.readStrings());
    double[][] roles = new double[ROLES][];
    for (int i = 0; i < roles.length; i++) {
      roles[i] = in.readDoubles();
    }
    return new SegmenterTables(
        alphabet,
        roles,
        in.readDoubles(),
        in.readDoubles(),
        in.readDoubles(),
        in.readDoubles(),
        in.readDoubles(),
        in.readDoubles(),
        in.readDoubles(),
        in.readDoubles(),
        in.readDoubles(),
        in.readDoubles(),
        in.readDoubles(),
        in.readDoubles(),
        FeatureRows.read(in));
  }

  double weight(int role, int character, int label) {
    return roles[role][character * Label.OF_CHARACTERS + label];
  }

  /** Adds a row of a table of rows to sums by label. */
  static void add(double[] rows, int row, double[] sums) {
    int from = row * Label.OF_CHARACTERS;
    for (int label = 0; label < Label.OF_CHARACTERS; label++) {
      sums[label] += rows[from + label];
    }
  }

  void addRole(int role, int character, double[] sums) {
    add(roles[role], character, sums);
  }
}
