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

  private static final String ALLEGED_CRIMINAL = "ALLEGED_CRIMINAL";

  private static final String PROTESTER = "PROTESTER";

  private final Consumer<ClaimGroup> out;
  private final int held;
  private final Undated undated = new Undated();
  private final List<Story> stories = new ArrayList<>();
  private final Map<String, StoryIndex> byThing = new HashMap<>();
  private @Nullable String key;
  private @Nullable String lastClaim;
  private @Nullable Long lastDay;
  private int reports;
  private boolean isOnlyStretch = true;

  /**
   * Begins without reports.
   *
   * @param out takes the groups, in an order that depends on the reports only
   */
  public ClaimGrouper(Consumer<ClaimGroup> out) {
    this(out, HELD);
  }

  ClaimGrouper(Consumer<ClaimGroup> out, int held) {
    this.out = out;
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
      undated.add(thing(report), report);
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
      if (!isOnlyStretch || !joinsOnlyStory(report)) {
        undated.add(thing(report), report);
      }
    }
    emit(false);
    groupUndated(false);
    isOnlyStretch = true;
    lastDay = null;
    key = null;
  }

  private boolean joinsOnlyStory(Report report) {
    StoryIndex index = byThing.get(thing(report));
    Story only = index == null ? null : index.only();
    boolean joins =
        only != null
            && only.isNear(report)
            && !only.contradictsItselfWith(report)
            && StoryIndex.isCount(report);
    if (joins) {
      only.add(report);
    }
    return joins;
  }

  private void groupUndated(boolean isFull) {
    undated.takeAll().forEach(this::assign);
    emit(isFull);
  }

  private void emit(boolean isFull) {
    GroupBuilder.build(stories, isFull).forEach(out);
    stories.clear();
    byThing.clear();
    reports = 0;
  }

  private void assign(Report report) {
    reports++;
    StoryIndex index = index(thing(report));
    Story story = index.find(report);
    if (story == null) {
      story = findUnderOtherName(report);
    }
    if (story == null) {
      story = new Story(report);
      stories.add(story);
    }
    story.add(report);
    index.put(story, report);
    if (Story.day(report) != null) {
      undated.takeWith(thing(report), report).forEach(story::add);
    }
  }

  /**
   * Whom one side calls criminals, others call protesters: reports of both are one quantity when
   * their values meet.
   */
  private @Nullable Story findUnderOtherName(Report report) {
    boolean isLabel = report.getCountedClass().equals(ALLEGED_CRIMINAL);
    boolean isProtester = report.getCountedClass().equals(PROTESTER);
    if (!isLabel && !isProtester) {
      return null;
    }
    Story story = index(thing(report, isLabel ? PROTESTER : ALLEGED_CRIMINAL)).find(report);
    if (story == null || !story.latest().meets(ValueRange.of(report))) {
      return null;
    }
    story.setCountedClass(PROTESTER);
    return story;
  }

  private StoryIndex index(String thing) {
    return byThing.computeIfAbsent(thing, name -> new StoryIndex());
  }

  private static String thing(Report report) {
    return thing(report, Populations.of(report.getEventType(), report.getCountedClass()));
  }

  private static String thing(Report report, String countedClass) {
    return report.getScope() + "|" + countedClass + "|" + report.getCountedHead();
  }
}
