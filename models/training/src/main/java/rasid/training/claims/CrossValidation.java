package rasid.training.claims;

import java.io.IOException;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import rasid.claim.features.NumberContext;
import rasid.claim.learned.ClaimClassifier;
import rasid.claim.learned.ClaimModels;
import rasid.linear.Softmax;
import rasid.training.claims.ClaimTask.ArticleExample;
import rasid.training.claims.ClaimTask.NumberExample;

/** Measures what is decided about claims on articles that were left out of the training. */
public final class CrossValidation {

  /** Counts of claims that are annotated, found, found and right. */
  private static final class Tally {
    private int gold;
    private int found;
    private int both;
    private int trigger;
    private int counted;
    private int event;
    private int countedClass;
    private int all;

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "claims %5d  detection %.4f  of found: trigger %.4f counted %.4f event %.4f class %.4f event+class %.4f; event+class F1 %.4f",
          gold,
          2.0 * both / (gold + found),
          1.0 * trigger / both,
          1.0 * counted / both,
          1.0 * event / both,
          1.0 * countedClass / both,
          1.0 * all / both,
          2.0 * all / (gold + found));
    }
  }

  private CrossValidation() {}

  public static void main(String[] args) throws IOException {
    long begin = System.nanoTime();
    List<ArticleExample> corpus = ClaimTask.of(ClaimCorpus.read(Path.of(args[0])));
    System.out.printf(Locale.ROOT, "read in %.0f s%n", (System.nanoTime() - begin) / 1e9);
    boolean sources = args.length > 1 && args[1].equals("sources");
    int most = args.length > 2 ? Integer.parseInt(args[2]) : 99;
    Function<ArticleExample, String> part =
        article ->
            sources
                ? article.annotated().source()
                : Integer.toString(article.annotated().fold());
    Map<String, Tally> tallies = new TreeMap<>();
    for (String left : corpus.stream().map(part).distinct().sorted().limit(most).toList()) {
      ClaimModels models =
          ClaimTrainer.train(
              "",
              corpus.stream().filter(article -> !part.apply(article).equals(left)).toList());
      ClaimClassifier classifier = new ClaimClassifier(models);
      corpus.stream()
          .filter(article -> part.apply(article).equals(left))
          .forEach(
              article -> {
                add(tallies.computeIfAbsent("all", key -> new Tally()), classifier, models, article);
                if (sources) {
                  add(tallies.computeIfAbsent(left, key -> new Tally()), classifier, models, article);
                }
              });
      System.out.printf(
          Locale.ROOT, "without %s: %.0f s%n", left, (System.nanoTime() - begin) / 1e9);
    }
    tallies.forEach((name, tally) -> System.out.printf("%-18s %s%n", name, tally));
  }

  static com.fasterxml.jackson.databind.JsonNode gold(ArticleExample a, NumberExample n) {
    return a.annotated().numbers().get(a.numbers().indexOf(n)).claim();
  }

  static final class JsonNodeText {
    static java.io.PrintWriter out;

    static synchronized void print(String doc, NumberExample n, com.fasterxml.jackson.databind.JsonNode g, String e, String c, boolean trig, String text) {
      try {
        if (out == null) out = new java.io.PrintWriter(System.getProperty("errors"), "UTF-8");
      } catch (IOException x) {
        throw new IllegalStateException(x);
      }
      String tr = g.get("triggers").isEmpty() ? "-" : g.get("triggers").get(0).get("text").asText();
      String co = g.path("counted").path("text").asText("-");
      out.println(doc + "\t" + g.get("kind").asText() + "\t" + g.get("number").get("text").asText() + "\tgold " + g.get("event").asText() + " " + g.get("class").asText() + " trigger " + tr + " counted " + co + "\tgot " + e + " " + c + "\t" + (trig ? "T+" : "T-") + "\t" + text.replace('\n', ' '));
      out.flush();
    }
  }

  private static void add(
      Tally tally, ClaimClassifier classifier, ClaimModels models, ArticleExample article) {
    Map<NumberContext, NumberExample> gold = new IdentityHashMap<>();
    article.numbers().forEach(number -> gold.put(number.number(), number));
    tally.gold += article.claims().size();
    for (ClaimClassifier.Classified claimed :
        classifier.classify(
            article.numbers().stream().map(NumberExample::number).toList(),
            ClaimClassifier.Overruling.NOTHING,
            null)) {
      if (!claimed.isClaim()) {
        continue;
      }
      NumberExample number = gold.get(claimed.number());
      if (number.decision() == null) {
        continue;
      }
      tally.found++;
      if (number.claim() == null) {
        continue;
      }
      tally.both++;
      float[] triggers = claimed.words().triggers();
      float[] counted = claimed.words().counted();
      tally.trigger += number.claim().triggers()[Softmax.best(triggers, triggers.length)] ? 1 : 0;
      tally.counted += number.claim().counted()[Softmax.best(counted, counted.length)] ? 1 : 0;
      boolean event =
          claimed.event().symbol()
              .equals(number.claim().event());
      boolean countedClass =
          claimed.countedClass().symbol()
              .equals(number.claim().countedClass());
      if (!(event && countedClass) && System.getProperty("errors") != null) {
        var sen = number.number().sentence().sentence();
        StringBuilder text = new StringBuilder();
        int bt = Softmax.best(triggers, triggers.length), bc = Softmax.best(counted, counted.length);
        for (int i = 0; i < sen.size(); i++) {
          if (i == number.number().first()) text.append("[[");
          if (bt > 0 && number.number().candidates()[bt - 1] == i) text.append("{T:");
          if (bc > 0 && number.number().candidates()[bc - 1] == i) text.append("{C:");
          text.append(sen.tokens().get(i).surface());
          if (bt > 0 && number.number().candidates()[bt - 1] == i) text.append("}");
          if (bc > 0 && number.number().candidates()[bc - 1] == i) text.append("}");
          if (i == number.number().last()) text.append("]]");
          text.append(' ');
        }
        JsonNodeText.print(article.annotated().article().head().source().sourceId(), number, gold(article, number), claimed.event().symbol(), claimed.countedClass().symbol(), number.claim().triggers()[bt], text.toString());
      }
      tally.event += event ? 1 : 0;
      tally.countedClass += countedClass ? 1 : 0;
      tally.all += event && countedClass ? 1 : 0;
    }
  }
}
