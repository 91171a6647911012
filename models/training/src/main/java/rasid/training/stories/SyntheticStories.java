package rasid.training.stories;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.dataset.BinaryRecords;
import rasid.evaluate.Bcubed;
import rasid.reconcile.ClaimGrouper;
import rasid.reconcile.GroupClasses;
import rasid.reconcile.Origins;
import rasid.reconcile.ReportSorter;
import rasid.record.Certainty;
import rasid.record.ClaimGroup;
import rasid.record.Op;
import rasid.record.QuantityKind;
import rasid.record.Report;
import rasid.record.Scope;
import rasid.record.ScopeTime;

/**
 * Makes reports whose stories are known, to measure how well they are brought together.
 *
 * <p>A story is a count of one event and class in one town of one country. Countries are as uneven
 * as news is (the n-th gets 1/n of the first), so that in a large one many stories of one event and
 * class run at the same time. A story lasts one to eight days, in which its count grows by up to
 * the half a day; one in seven is revised down at the end. Three to twelve outlets report it one to
 * three times each, on the day or a day late:
 *
 * <ul>
 *   <li>the number as it is (70 in 100), at least (10), more than, rounded down (8), about, rounded
 *       (8), tens, hundreds or thousands (4);
 *   <li>naming the town (55), the country only (44) or no place (1);
 *   <li>in an article that is about the town (80) or names none;
 *   <li>by the ministry of the country, which speaks of all its stories, by one of three sources of
 *       the story, or by nobody who is named (25);
 *   <li>undated (1);
 *   <li>three in ten reports are copied word for word by one to four other outlets.
 * </ul>
 *
 * <p>The probabilities are guesses about news, not measured; what they are meant to contain is
 * every difficulty that real news has.
 */
final class SyntheticStories {

  private static final String[] EVENTS = {
    "KILLED", "KILLED", "KILLED", "KILLED", "INJURED", "INJURED", "DETAINED", "DISPLACED"
  };

  private static final String[] CLASSES = {
    "PERSON", "PERSON", "PERSON", "PERSON", "SECURITY_FORCES", "CIVILIAN", "CHILD", "PROTESTER"
  };

  private static final int COUNTRIES = 40;

  private static final int TOWNS = 25;

  private static final int DAYS = 730;

  private static final LocalDate FIRST_DAY = LocalDate.of(2021, 1, 1);

  private final Random random;
  private final List<Report> reports = new ArrayList<>();
  private final Map<String, Integer> truth = new TreeMap<>();
  private final double[] countries = new double[COUNTRIES];
  private int stories;

  private SyntheticStories(long seed) {
    random = new Random(seed);
    double sum = 0;
    for (int i = 0; i < COUNTRIES; i++) {
      sum += 1.0 / (i + 1);
      countries[i] = sum;
    }
  }

  /** At least so many reports, the same for the same seed. */
  static SyntheticStories of(int size, long seed) {
    SyntheticStories made = new SyntheticStories(seed);
    while (made.reports.size() < size) {
      made.addStory();
    }
    return made;
  }

  /** The reports, in the order of their stories. */
  List<Report> reports() {
    return reports;
  }

  /** Sorts and groups, as a shard of the job does. */
  static List<ClaimGroup> group(List<Report> reports, GroupClasses classes) throws IOException {
    BinaryRecords<Report> encoder = new BinaryRecords<>(Report.getClassSchema());
    List<ClaimGroup> groups = new ArrayList<>();
    ClaimGrouper grouper = new ClaimGrouper(classes, groups::add);
    try (ReportSorter sorter = ReportSorter.create()) {
      for (Report report : reports) {
        sorter.add(encoder.encode(report));
      }
      sorter.forEachSorted(grouper::add);
    }
    grouper.finish();
    return groups;
  }

  /** How well groups agree with the stories. */
  Bcubed score(List<ClaimGroup> groups) {
    Map<String, String> groupOfClaim = new HashMap<>();
    for (ClaimGroup group : groups) {
      group.getMembers().forEach(claim -> groupOfClaim.put(claim.getClaimId(), group.getGroupId()));
    }
    return Bcubed.of(groupOfClaim, truth);
  }

  /** The number of the story of each claim. */
  Map<String, Integer> truth() {
    return truth;
  }

  private void addStory() {
    int number = stories++;
    String event = EVENTS[random.nextInt(EVENTS.length)];
    String counted = CLASSES[random.nextInt(CLASSES.length)];
    String country = country();
    String town = country + "-" + random.nextInt(TOWNS);
    int begin = random.nextInt(DAYS);
    double[] counts = counts();
    int outlets = 3 + random.nextInt(10);
    for (int outlet = 0; outlet < outlets; outlet++) {
      int revisions = 1 + random.nextInt(3);
      for (int revision = 0; revision < revisions; revision++) {
        int day = random.nextInt(counts.length);
        Report report = value(counts[day]);
        report.setEventType(event);
        report.setCountedClass(counted);
        report.setStatementDate(FIRST_DAY.plusDays(begin + day + random.nextInt(2)).toString());
        setPlace(report, country, town);
        setSource(report, number, country);
        report.setShingles(Collections.singletonList(random.nextLong()));
        report.setDocId("s" + number + "o" + outlet + "r" + revision);
        add(report, number);
        if (random.nextInt(10) < 3) {
          copy(report, number);
        }
      }
    }
  }

  private void copy(Report report, int story) {
    int copies = 1 + random.nextInt(4);
    for (int i = 0; i < copies; i++) {
      Report copy = Report.newBuilder(report).build();
      copy.setDocId(report.getDocId() + "c" + i);
      if (!Origins.isNamed(copy)) {
        copy.setOrigin(Origins.article(copy.getDocId()));
      }
      add(copy, story);
    }
  }

  private void add(Report report, int story) {
    report.setClaimId(report.getDocId() + "-1");
    if (!Origins.isNamed(report)) {
      report.setOrigin(Origins.article(report.getDocId()));
    }
    reports.add(report);
    truth.put(report.getClaimId(), story);
  }

  private String country() {
    double at = random.nextDouble() * countries[COUNTRIES - 1];
    int i = 0;
    while (countries[i] < at) {
      i++;
    }
    return "C" + i;
  }

  /** The count of each day. */
  private double[] counts() {
    double[] counts = new double[1 + random.nextInt(8)];
    double count = Math.exp(Math.log(2) + random.nextDouble() * Math.log(1000));
    for (int day = 0; day < counts.length; day++) {
      counts[day] = Math.rint(count);
      count *= 1 + random.nextDouble() / 2;
    }
    if (counts.length > 1 && random.nextInt(7) == 0) {
      int last = counts.length - 1;
      counts[last] = Math.rint(counts[last - 1] * (0.8 + 0.18 * random.nextDouble()));
    }
    return counts;
  }

  private Report value(double count) {
    int kind = random.nextInt(100);
    double unit = Math.pow(10, Math.max(0, Math.floor(Math.log10(count)) - 1));
    if (kind < 70) {
      return number(Op.EQ, count, count, count);
    }
    if (kind < 80) {
      return number(Op.GE, count, count, null);
    }
    if (kind < 88) {
      double below = Math.floor((count - 1) / unit) * unit;
      return number(Op.GT, below, below + 1, null);
    }
    if (kind < 96 || count < 20) {
      return number(Op.APPROX, Math.rint(count / unit) * unit, null, null);
    }
    double ten = count < 200 ? 10 : count < 2000 ? 100 : 1000;
    return number(Op.VAGUE, null, 2 * ten, 10 * ten - 1);
  }

  private static Report number(
      Op op, @Nullable Double point, @Nullable Double low, @Nullable Double high) {
    Report report = new Report();
    report.setKind(QuantityKind.COUNT);
    report.setScope(Scope.ALL);
    report.setStory("COUNT|");
    report.setLinks(List.of());
    report.setEvents(List.of());
    report.setClasses(List.of());
    report.setNearWords(List.of());
    report.setSentenceWords(List.of());
    report.setArticleWords(List.of());
    report.setNames(List.of());
    report.setRelays(List.of());
    report.setScopeTime(ScopeTime.INCIDENT);
    report.setCertainty(Certainty.REPORTED);
    report.setOp(op);
    report.setPoint(point);
    report.setLow(low);
    report.setHigh(high);
    return report;
  }

  private void setPlace(Report report, String country, String town) {
    int kind = random.nextInt(100);
    report.setPlace(country);
    report.setLocality(kind < 55 ? town : null);
    report.setSetting(random.nextInt(100) < 80 ? town : null);
    if (kind == 99) {
      report.setPlace(null);
      report.setLocality(null);
      report.setSetting(null);
    }
    if (random.nextInt(100) == 99) {
      report.setStatementDate(null);
    }
  }

  private void setSource(Report report, int story, String country) {
    int kind = random.nextInt(4);
    String source =
        kind == 0
            ? null
            : kind == 1 ? "ministry " + country : "source " + story + " " + random.nextInt(3);
    report.setSource(source);
    report.setOrigin(source == null ? Origins.article("") : source);
  }
}
