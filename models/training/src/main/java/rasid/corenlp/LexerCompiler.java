package rasid.corenlp;

import edu.stanford.nlp.international.arabic.process.ArabicTokenizer;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Tokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import java.io.StringReader;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import rasid.annotation.segment.LexerTables;

/** Takes the automaton and the settings out of CoreNLP's {@code ArabicLexer}. */
final class LexerCompiler {

  private LexerCompiler() {}

  /**
   * @param options names of the lexer's options, separated by commas
   */
  static LexerTables compile(String options) {
    TokenizerFactory<CoreLabel> factory = ArabicTokenizer.factory();
    factory.setOptions(options);
    Tokenizer<CoreLabel> tokenizer = factory.getTokenizer(new StringReader(""));
    Object lexer = Internals.get(tokenizer, "lexer");
    ModelMismatchException.check(
        !Internals.<Boolean>get(lexer, "removeSegMarker"), "option removeSegMarker");
    int[] states = Internals.get(lexer.getClass(), "ZZ_LEXSTATE");
    ModelMismatchException.check(
        Arrays.stream(states).allMatch(state -> state == 0), "lexer with several states");
    int[] actions = Internals.get(lexer.getClass(), "ZZ_ACTION");
    ModelMismatchException.check(
        Arrays.stream(actions).max().orElseThrow() == LexerTables.ACTIONS, "lexer's rules");
    Map<Character, String> replacements = new TreeMap<>();
    Internals.<Map<String, String>>get(lexer, "normMap")
        .forEach((c, written) -> replacements.put(c.charAt(0), written));
    return new LexerTables(
        Internals.get(lexer.getClass(), "ZZ_CMAP_BLOCKS"),
        Internals.get(lexer.getClass(), "ZZ_CMAP_TOP"),
        Internals.get(lexer.getClass(), "ZZ_ROWMAP"),
        Internals.get(lexer.getClass(), "ZZ_TRANS"),
        Internals.get(lexer.getClass(), "ZZ_ATTRIBUTE"),
        actions,
        replacements,
        options);
  }
}
