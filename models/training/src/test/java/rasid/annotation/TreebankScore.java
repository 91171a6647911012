package rasid.annotation;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rasid.corenlp.ModelCompiler;
import rasid.text.TextRange;

/**
 * Scores the annotator under two settings of CoreNLP's lexer on a treebank in CoNLL-U whose words
 * are clitics (UD Arabic-PUD): F1 of word spans, and universal parts of speech of the words that
 * are found.
 *
 * <pre>TreebankScore TREEBANK.conllu</pre>
 */
final class TreebankScore {

  private int gold;
  private int found;
  private int right;
  private int rightTags;
  private final Map<String, Integer> confusions = new HashMap<>();

  private TreebankScore() {}

  public static void main(String[] args) throws IOException {
    List<String> lines = Files.readAllLines(Path.of(args[0]));
    for (Map.Entry<String, String> setting : AnnotatorSettings.NAMED.entrySet()) {
      TreebankScore score = new TreebankScore();
      score.add(lines, FastAnnotator.of(ModelCompiler.compile(setting.getValue()), 1 << 16));
      System.out.println(setting.getKey() + ": " + score);
    }
  }

  private void add(List<String> lines, Annotator annotator) {
    String text = "";
    Map<TextRange, String> words = new HashMap<>();
    int at = 0;
    for (String line : lines) {
      if (line.startsWith("# text = ")) {
        text = line.substring("# text = ".length());
      } else if (line.isEmpty()) {
        add(text, words, annotator);
        words.clear();
        at = 0;
      } else if (Character.isDigit(line.charAt(0))) {
        List<String> fields = Splitter.on('\t').splitToList(line);
        int begin = text.indexOf(fields.get(1), at);
        if (fields.get(0).chars().allMatch(Character::isDigit) && begin >= 0) {
          at = begin + fields.get(1).length();
          words.put(new TextRange(begin, at), fields.get(3));
        }
      }
    }
  }

  private void add(String text, Map<TextRange, String> words, Annotator annotator) {
    List<AnnotatedToken> tokens =
        new ArrayList<>(annotator.annotate(text, new TextRange(0, text.length())));
    gold += words.size();
    found += tokens.size();
    for (AnnotatedToken token : tokens) {
      String wanted = words.get(token.range());
      if (wanted != null) {
        right++;
        String tag = UniversalPos.of(token);
        rightTags += tag.equals(wanted) ? 1 : 0;
        if (!tag.equals(wanted)) {
          confusions.merge(wanted + " as " + tag, 1, Integer::sum);
        }
      }
    }
  }

  @Override
  public String toString() {
    List<Map.Entry<String, Integer>> worst = new ArrayList<>(confusions.entrySet());
    worst.sort(Map.Entry.<String, Integer>comparingByValue().reversed());
    return String.format(
        "words %d, tokens %d, F1 %.4f, UPOS of words found %.4f, most confused %s",
        gold,
        found,
        2.0 * right / (gold + found),
        (double) rightTags / right,
        worst.subList(0, Math.min(12, worst.size())));
  }
}
