package rasid.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.quantity.Interval;
import rasid.record.ClaimGroup;
import rasid.record.Report;
import rasid.trace.Trace;

/**
 * Brings the reports about one quantity together and says how they agree. Reports are given in
 * their order (story key, day, id), so that what is held at one time is one stretch of one key: it
 * ends where no report follows for {@value Story#DAYS} days, or when {@value #HELD} reports wait.
 * Undated reports join the first story that has a passage of theirs, or their figure and town or
 * source; else the only story of their quantity, when their key has one stretch and their value is
 * near; else they are grouped among themselves.
 */
public final class ClaimGrouper {

  /** Id of the rules that turn words into intervals, and intervals into estimates and verdicts. */
  public static final String POLICY = Interval.POLICY + "/tolerance-10/ucdp-acled-ibc";

  /** Reports of one story key that are held at a time, about a kilobyte of heap each. */
  static final int HELD = 100_000;

  private final Consumer<ClaimGroup> out;
  private final int held;
  private final Trace trace;
  private final GroupClasses classes;
  private final UndatedReports undated;
  private final List<Story> stories = new ArrayList<>();
  private final Map<Thing, StoryIndex> byThing = new HashMap<>();
  private @Nullable String key;
  private @Nullable String lastClaim;
  private @Nullable Long lastDay;
  private int reports;
  private boolean isOnlyStretch = true;

  /**
   * Begins without reports.
   *
   * @param classes what tells which classes go together
   * @param out takes the groups, in an order that depends on the reports only
   */
  public ClaimGrouper(GroupClasses classes, Consumer<ClaimGroup> out) {
    this(classes, out, Trace.NONE);
  }

  /**
   * Begins without reports.
   *
   * @param classes what tells which classes go together
   * @param out takes the groups, in an order that depends on the reports only
   * @param trace takes for each report, by its claim_id, the candidates of role story with what
   *     speaks for each, and which it joins or that it opens one; stories are called by the claim
   *     that opened them
   */
  public ClaimGrouper(GroupClasses classes, Consumer<ClaimGroup> out, Trace trace) {
    this(classes, out, trace, HELD);
  }

  ClaimGrouper(GroupClasses classes, Consumer<ClaimGroup> out, Trace trace, int held) {
    this.classes = classes;
    this.undated = new UndatedReports(classes);
    this.out = out;
    this.trace = trace;
    this.held = held;
  }

  /** Takes the next report; one that two runs hold counts once. */
  public void add(Report report) {
    if (report.getClaimId().equals(lastClaim)) {
      return;
    }
    lastClaim = report.getClaimId();
    if (!report.getStory().equals(key)) {
      finish();
      key = report.getStory();
    }
    Long day = Story.day(report);
    if (day == null) {
      undated.add(report);
      if (undated.size() == held) {
        groupUndated(true);
      }
      return;
    }
    boolean isFull = reports == held;
    if (isFull || (lastDay != null && day - lastDay > Story.DAYS)) {
      emit(isFull);
      isOnlyStretch = false;
    }
    assign(report);
    lastDay = day;
  }

  /** Gives out what is left. */
  public void finish() {
    List<Report> left = undated.takeAll();
    for (Report report : left) {
      Story wanted = Links.wanted(report, stories, classes);
      if (wanted != null) {
        join(wanted, report, "story.reviewed");
      } else if (!isOnlyStretch || !joinsOnlyStory(report)) {
        undated.add(report);
      }
    }
    emit(false);
    groupUndated(false);
    isOnlyStretch = true;
    lastDay = null;
    key = null;
  }

  private boolean joinsOnlyStory(Report report) {
    StoryIndex index = byThing.get(Thing.of(report, classes));
    Story only = index == null ? null : index.only();
    boolean joins =
        only != null
            && only.isNear(report)
            && !only.contradictsItselfWith(report)
            && ReportTraits.isCount(report);
    if (joins) {
      join(only, report, "story.only-of-its-key");
    }
    return joins;
  }

  private void groupUndated(boolean isFull) {
    undated.takeAll().forEach(this::assign);
    emit(isFull);
  }

  private void emit(boolean isFull) {
    GroupBuilder.build(Links.apply(stories, classes), isFull, classes).forEach(out);
    stories.clear();
    byThing.clear();
    reports = 0;
  }

  private void assign(Report report) {
    reports++;
    StoryIndex index = index(Thing.of(report, classes));
    Story story = index.find(report);
    if (story != null) {
      join(story, report, "story.most-evidence");
    } else {
      story = findUnderOtherClass(report);
    }
    if (story == null) {
      story = new Story(report, classes);
      stories.add(story);
      if (trace.isOn()) {
        trace.rule(report.getClaimId(), "story.none-with-enough", "opens a story");
      }
      story.add(report);
    }
    index.put(story, report);
    if (Story.day(report) != null) {
      for (Report waiting : undated.takeWith(report)) {
        join(story, waiting, "story.undated-with-dated");
      }
    }
  }

  private void join(Story story, Report report, String rule) {
    if (trace.isOn()) {
      trace.rule(report.getClaimId(), rule, "joins the story of " + story.opener());
    }
    story.add(report);
  }

  /** A story of a class under which another side counts the same. */
  private @Nullable Story findUnderOtherClass(Report report) {
    String countedClass = report.getCountedClass();
    for (ClassEquivalents.Equivalent row : classes.equivalents(countedClass)) {
      Story story = index(Thing.as(report, row.other(countedClass))).find(report);
      if (story != null && row.when().holds(story, report)) {
        story.setCountedClass(row.sameAs());
        join(story, report, ClassEquivalents.TABLE + ":" + row.label());
        return story;
      }
    }
    return null;
  }

  private StoryIndex index(Thing thing) {
    return byThing.computeIfAbsent(thing, key -> new StoryIndex(trace));
  }
}
