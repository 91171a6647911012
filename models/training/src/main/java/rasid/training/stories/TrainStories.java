package rasid.training.stories;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import rasid.evaluate.Bcubed;
import rasid.lexicon.Lexicons;
import rasid.reconcile.ClaimGrouper;
import rasid.reconcile.GroupClasses;
import rasid.record.ClaimGroup;
import rasid.record.Report;
import rasid.record.Verdict;
import rasid.training.stories.StoryCorpus.Known;

/**
 * Trains what tells reports of one quantity: {@code TrainStories STORIES_FOLDER [MODEL_FILE]}. It
 * shows how well models of other stories bring the reports of each story together and how many
 * verdicts are right, by collection as well (the letters of a story's id); with a file it then
 * trains one of all stories and writes it.
 */
final class TrainStories {

  private static final GroupClasses CLASSES = GroupClasses.of(Lexicons.own());

  /** Parts of the stories that are held out, one after the other. */
  private static final int FOLDS = 10;

  private final StoryCorpus corpus;
  private final Map<String, String> groupOf = new HashMap<>();
  private final Map<String, Verdict> verdictOf = new HashMap<>();
  private final Map<String, String> quantityOf = new HashMap<>();

  private TrainStories(StoryCorpus corpus) {
    this.corpus = corpus;
  }

  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 1 || arguments.length > 2) {
      throw new IllegalArgumentException("TrainStories STORIES_FOLDER [MODEL_FILE]");
    }
    StoryCorpus corpus = StoryCorpus.read(Path.of(arguments[0]));
    new TrainStories(corpus).crossValidate();
    if (arguments.length == 2) {
      Path file = Path.of(arguments[1]);
      Files.createDirectories(file.toAbsolutePath().getParent());
      try (OutputStream out = Files.newOutputStream(file)) {
        PairTrainer.train(corpus.reports(), CLASSES).write(out);
      }
    }
  }

  private void crossValidate() {
    List<String> stories = corpus.reports().stream().map(Known::story).distinct().sorted().toList();
    for (int fold = 0; fold < FOLDS; fold++) {
      Set<String> held = new HashSet<>();
      for (int i = fold; i < stories.size(); i += FOLDS) {
        held.add(stories.get(i));
      }
      List<Known> others =
          corpus.reports().stream().filter(known -> !held.contains(known.story())).toList();
      GroupClasses classes = CLASSES.with(PairTrainer.train(others, CLASSES));
      // Grouped with the reports of all stories, as a run over them would.
      List<Report> reports = new ArrayList<>();
      Set<String> own = new HashSet<>();
      for (Known known : corpus.reports()) {
        reports.add(known.report());
        if (held.contains(known.story())) {
          own.add(known.report().getClaimId());
        }
      }
      reports.sort(Report::compareTo);
      ClaimGrouper grouper = new ClaimGrouper(classes, group -> take(group, own));
      reports.forEach(grouper::add);
      grouper.finish();
    }
    show(stories);
  }

  private void take(ClaimGroup group, Set<String> own) {
    group.getMembers().stream()
        .map(member -> member.getClaimId())
        .filter(own::contains)
        .forEach(
            claim -> {
              groupOf.put(claim, group.getGroupId());
              verdictOf.put(claim, group.getVerdict());
            });
  }

  private void show(List<String> stories) {
    Map<String, Integer> right = new TreeMap<>();
    Map<String, Integer> several = new TreeMap<>();
    Map<String, List<String>> claimsOf = new TreeMap<>();
    for (Known known : corpus.reports()) {
      if (known.quantity() != null) {
        quantityOf.put(known.report().getClaimId(), known.quantity());
        claimsOf
            .computeIfAbsent(known.quantity(), key -> new ArrayList<>())
            .add(known.report().getClaimId());
      }
    }
    claimsOf.forEach(
        (quantity, claims) -> {
          if (claims.size() > 1 && corpus.verdicts().containsKey(quantity)) {
            String story = quantity.substring(0, quantity.indexOf('-'));
            several.merge(story, 1, Integer::sum);
            boolean isRight = verdictOf(claims).toString().equals(corpus.verdicts().get(quantity));
            right.merge(story, isRight ? 1 : 0, Integer::sum);
            if (!isRight) {
              System.out.printf(
                  "  %s is %s, not %s; in groups %s%n",
                  quantity,
                  corpus.verdicts().get(quantity),
                  verdictOf(claims),
                  claims.stream().map(this::inGroup).sorted().toList());
            }
          }
        });
    System.out.println("each story by models of others: B-cubed P R F1; verdicts right, of");
    for (String story : stories) {
      Map<String, String> claims = new HashMap<>(quantityOf);
      claims.values().removeIf(quantity -> !quantity.startsWith(story + "-"));
      row(
          story,
          Bcubed.of(groupOf, claims),
          right.getOrDefault(story, 0),
          several.getOrDefault(story, 0));
    }
    for (String collection : stories.stream().map(TrainStories::collection).distinct().toList()) {
      Map<String, String> claims = new HashMap<>(quantityOf);
      claims.values().removeIf(quantity -> !collection(quantity).equals(collection));
      row(collection, Bcubed.of(groupOf, claims), sum(right, collection), sum(several, collection));
    }
    row("all", Bcubed.of(groupOf, quantityOf), sum(right), sum(several));
  }

  private static void row(String name, Bcubed score, int right, int several) {
    System.out.printf(
        Locale.ROOT,
        "  %-8s %.3f %.3f %.3f  %3d %3d%n",
        name,
        score.precision(),
        score.recall(),
        score.f1(),
        right,
        several);
  }

  /** A claim's group with the quantities that are in it. */
  private String inGroup(String claim) {
    String group = groupOf(claim);
    return group.substring(0, 4)
        + quantityOf.keySet().stream()
            .filter(other -> group.equals(groupOf.get(other)))
            .map(quantityOf::get)
            .distinct()
            .sorted()
            .toList();
  }

  private String groupOf(String claim) {
    return Objects.requireNonNull(groupOf.get(claim), "each claim is held out once and grouped");
  }

  /** The letters that the id of a story or quantity begins with. */
  private static String collection(String id) {
    return id.replaceFirst("[^a-z].*", "");
  }

  private static int sum(Map<String, Integer> counts, String collection) {
    return counts.entrySet().stream()
        .filter(count -> collection(count.getKey()).equals(collection))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  private static int sum(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The verdict of the group that most of some claims are in, of equal ones the first. */
  private Verdict verdictOf(List<String> claims) {
    Multiset<String> counts = HashMultiset.create();
    claims.forEach(claim -> counts.add(groupOf(claim)));
    String best = claims.get(0);
    for (String claim : claims) {
      best = counts.count(groupOf(claim)) > counts.count(groupOf(best)) ? claim : best;
    }
    return Objects.requireNonNull(verdictOf.get(best), "each group has a verdict");
  }
}
