package rasid.launch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import rasid.run.RunLayout;
import rasid.run.RunStore;
import rasid.transform.Signs;

/** What whoever starts a job should know of it and would not look for, a line each. */
final class Notices {

  /** Runs that are named by themselves; more are counted. */
  private static final int MOST_RUNS = 3;

  /** What of a run's rules makes other records, in the order in which it is told. */
  private static final List<String> DECISIVE = List.of("version", "models", "lexicons", "policy");

  private Notices() {}

  /** What is to be said before the job starts: of the earlier runs that it joins. */
  static List<String> ofEarlierRuns(JobSettings job) throws IOException {
    String previous = job.options().getPrevious();
    List<RunStore> folders = job.earlier().folders();
    if (previous == null) {
      return List.of();
    }
    if (folders.isEmpty()) {
      return List.of(
          "--previous="
              + previous
              + (job.earlier().older() == 0
                  ? " matches no finished run: this one stands alone (a pattern names folders of"
                      + " runs, as OUTPUT/dt=*/run=*)"
                  : " matches only runs of days more than --previousDays="
                      + job.options().getPreviousDays()
                      + " ago: this one stands alone"));
    }
    Map<String, String> rules = decisive(job.run().origin().rules());
    List<String> others = new ArrayList<>();
    String differences = "";
    for (RunStore folder : folders) {
      Map<String, String> earlier = decisive(rules(folder));
      if (!earlier.equals(rules)) {
        others.add(folder.toString());
        differences = differences.isEmpty() ? differences(earlier, rules) : differences;
      }
    }
    if (others.isEmpty()) {
      return List.of();
    }
    String named = String.join(", ", others.subList(0, Math.min(MOST_RUNS, others.size())));
    String more = others.size() > MOST_RUNS ? " and " + (others.size() - MOST_RUNS) + " more" : "";
    return List.of(
        "earlier runs were made by other rules than this one, and groups will hold claims of both: "
            + named
            + more
            + " ("
            + differences
            + "); extract them again with --input=RUN/documents/*.avro to have all by the same");
  }

  private static Map<String, String> rules(RunStore run) throws IOException {
    Map<String, String> rules = new TreeMap<>();
    byte[] success = run.read(RunLayout.SUCCESS);
    if (success.length > 0) {
      strings(new ObjectMapper().readTree(success).path("rules"), rules);
    }
    return rules;
  }

  /**
   * Those by which records differ: corrections grow from day to day, and a commit may change a
   * document alone.
   */
  private static Map<String, String> decisive(Map<String, String> rules) {
    Map<String, String> decisive = new TreeMap<>(rules);
    decisive.keySet().retainAll(DECISIVE);
    return decisive;
  }

  private static void strings(JsonNode object, Map<String, String> to) {
    object.fields().forEachRemaining(entry -> to.put(entry.getKey(), entry.getValue().asText()));
  }

  /** What differs first, as version 0.1.0, here 0.2.0. */
  private static String differences(Map<String, String> earlier, Map<String, String> here) {
    for (String name : DECISIVE) {
      String then = earlier.getOrDefault(name, "none");
      String now = here.getOrDefault(name, "none");
      if (!then.equals(now)) {
        return name + " " + brief(then) + ", here " + brief(now);
      }
    }
    return "others";
  }

  private static String brief(String value) {
    return value.length() > 32 ? value.substring(0, 12) : value;
  }

  /**
   * What is to be said when the job has ended.
   *
   * @param end what the run says of itself in its last file
   */
  static List<String> ofEnd(JobSettings job, JsonNode end) {
    List<String> notices = new ArrayList<>();
    JsonNode examples = end.path("examples");
    end.path("failures")
        .fields()
        .forEachRemaining(
            category ->
                notices.add(
                    RunSummary.counted(category.getValue().asLong(), "article")
                        + " failed as "
                        + category.getKey()
                        + ", such as "
                        + RunSummary.oneLine(examples.path(category.getKey()).asText())));
    long unreadable = end.path("signs").path(Signs.UNREADABLE_DATES).asLong();
    if (unreadable > 0) {
      notices.add(
          RunSummary.counted(unreadable, "article")
              + " with a date that cannot be read, and so without it, such as "
              + RunSummary.oneLine(examples.path(Signs.UNREADABLE_DATES).asText())
              + "; 2024-03-05 is read for certain");
    }
    addCorrections(job, end, notices);
    long cut = end.path("signs").path(Signs.CUT_NUMBERS).asLong();
    if (cut > 0) {
      notices.add(
          RunSummary.counted(cut, "number")
              + " behind the first 100 of a sentence or 10,000 of an article, and so no claim, such as in "
              + RunSummary.oneLine(examples.path(Signs.CUT_NUMBERS).asText()));
    }
    long empty = end.path("signs").path(Signs.EMPTY_FILES).asLong();
    if (empty > 0) {
      notices.add(
          RunSummary.counted(empty, "file")
              + " without any article, such as "
              + RunSummary.oneLine(examples.path(Signs.EMPTY_FILES).asText()));
    }
    notices.addAll(KeyNotices.of(job.options(), end));
    return notices;
  }

  private static void addCorrections(JobSettings job, JsonNode end, List<String> notices) {
    int said = job.extraction().corrections().all().size();
    JsonNode signs = end.path("signs");
    long unmet = said - signs.path(Signs.CORRECTIONS_MET).asLong();
    if (unmet > 0) {
      notices.add(
          "%d of %s are of articles or claims that this run does not have, and did nothing"
              .formatted(unmet, RunSummary.counted(said, "correction")));
    }
    long ignored = signs.path(Signs.CORRECTIONS_NOT_APPLIED).asLong();
    if (ignored > 0) {
      notices.add(
          RunSummary.counted(ignored, "correction")
              + " could not be applied, because the article does not have its words, such as "
              + RunSummary.oneLine(
                  end.path("examples").path(Signs.CORRECTIONS_NOT_APPLIED).asText()));
    }
  }
}
