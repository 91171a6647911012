package rasid.annotation.segment;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import rasid.tables.TableReader;
import rasid.tables.TableWriter;

/**
 * The automaton of CoreNLP's {@code ArabicLexer}, as JFlex packs it, with the way its instance was
 * set to write tokens.
 *
 * @param classBlocks class of each character, in blocks of 256
 * @param blockOf block of each 256 code points
 * @param rows where a state's transitions begin
 * @param transitions next state by row and class, -1 for none
 * @param attributes of each state: 1 accepts, 8 accepts and has no way on
 * @param actions what an accepted state does, see the constants
 * @param replacements how a character is written where not as itself; empty for not at all
 * @param options the lexer's options that are set
 */
public record LexerTables(
    int[] classBlocks,
    int[] blockOf,
    int[] rows,
    int[] transitions,
    int[] attributes,
    int[] actions,
    Map<Character, String> replacements,
    String options) {

  static final int ACCEPTS = 1;
  static final int IS_FINAL = 8;

  /** A character that no rule knows; a word all the same. */
  static final int UNKNOWN = 1;

  static final int BLANK = 2;
  static final int LINE_END = 3;
  static final int OTHER = 4;
  static final int WORD = 5;
  static final int ELLIPSIS = 6;

  /** The treebank's marks of an empty pronoun and of a clitic beside it. */
  static final int PRONOUN_MARK = 7;

  static final int SEGMENT_MARK = 8;

  /** Number of actions that are known here. */
  public static final int ACTIONS = 8;

  public void write(TableWriter out) throws IOException {
    out.write(classBlocks);
    out.write(blockOf);
    out.write(rows);
    out.write(transitions);
    out.write(attributes);
    out.write(actions);
    List<Character> replaced = List.copyOf(new TreeSet<>(replacements.keySet()));
    out.write(replaced.stream().map(String::valueOf).toList());
    out.write(replaced.stream().map(replacements::get).toList());
    out.write(options);
  }

  public static LexerTables read(TableReader in) {
    int[] classBlocks = in.readInts();
    int[] blockOf = in.readInts();
    int[] rows = in.readInts();
    int[] transitions = in.readInts();
    int[] attributes = in.readInts();
    int[] actions = in.readInts();
    List<String> replaced = in.readStrings();
    List<String> written = in.readStrings();
    Map<Character, String> replacements = new HashMap<>();
    for (int i = 0; i < replaced.size(); i++) {
      replacements.put(replaced.get(i).charAt(0), written.get(i));
    }
    return new LexerTables(
        classBlocks,
        blockOf,
        rows,
        transitions,
        attributes,
        actions,
        replacements,
        in.readString());
  }

  /** Whether an option is among those that are set. */
  boolean isSet(String option) {
    return ("," + options + ",").contains("," + option + ",");
  }
}
