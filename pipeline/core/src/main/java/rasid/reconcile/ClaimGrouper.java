package rasid.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.checkerframework.checker.nullness.qual.Nullable;
import rasid.quantity.Interval;
import rasid.record.ClaimGroup;
import rasid.record.Report;
import rasid.trace.Trace;

/**
 * Brings the reports about one quantity together and says how they agree. Reports are given in
 * their order (story key, day, id). A story is over when it has no report for {@value Story#DAYS}
 * days, and is told when none that could be a part of it can begin any more, or when {@value #HELD}
 * reports wait; one that an earlier run told as it is is not told again. Undated reports join the
 * first story that has a passage of theirs, or their figure and town or source; else the story of
 * the key that they most likely belong to, as long as all stories of the key are there; else they
 * are grouped among themselves.
 */
public final class ClaimGrouper {

  /** Id of the rules that turn words into intervals, and intervals into estimates and verdicts. */
  public static final String POLICY =
      Interval.POLICY + "/tolerance-10/what-is-new-at-its-time/ucdp-ged-23.1-acled-2023-ibc";

  /** Reports of one story key that are held at a time, one or two kilobytes of heap each. */
  static final int HELD = 100_000;

  private final Consumer<ClaimGroup> out;
  private final @Nullable Consumer<Report> index;
  private final int held;
  private final Trace trace;
  private final GroupClasses classes;
  private final UndatedReports undated;
  private final ToldStories told = new ToldStories();
  private StoryIndex open;
  private List<Story> stories = new ArrayList<>();
  private @Nullable String key;
  private @Nullable Report next;
  private long lastStretch = ReportFacts.NO_DAY;
  private int reports;
  private boolean hasAll = true;

  /**
   * Begins without reports.
   *
   * @param classes what tells which reports go together
   * @param out takes the groups, in an order that depends on the reports only
   */
  public ClaimGrouper(GroupClasses classes, Consumer<ClaimGroup> out) {
    this(classes, out, Trace.NONE);
  }

  /**
   * Begins without reports.
   *
   * @param classes what tells which reports go together
   * @param out takes the groups, in an order that depends on the reports only
   * @param index takes behind each group its reports, the same objects that were added, for a later
   *     run: they say what was told of them
   */
  public ClaimGrouper(GroupClasses classes, Consumer<ClaimGroup> out, Consumer<Report> index) {
    this(classes, out, index, Trace.NONE, HELD);
  }

  /**
   * Begins without reports.
   *
   * @param classes what tells which reports go together
   * @param out takes the groups, in an order that depends on the reports only
   * @param trace takes for each report, by its claim_id, the candidates of role story with what
   *     speaks for each, and which it joins or that it opens one; stories are called by the claim
   *     that opened them
   */
  public ClaimGrouper(GroupClasses classes, Consumer<ClaimGroup> out, Trace trace) {
    this(classes, out, null, trace, HELD);
  }

  ClaimGrouper(
      GroupClasses classes,
      Consumer<ClaimGroup> out,
      @Nullable Consumer<Report> index,
      Trace trace,
      int held) {
    this.classes = classes;
    this.undated = new UndatedReports(classes);
    this.out = out;
    this.index = index;
    this.trace = trace;
    this.held = held;
    open = newIndex();
  }

  private StoryIndex newIndex() {
    PairModel pairs = classes.pairs();
    return new StoryIndex(new PairFeatures(classes, pairs.stems()), pairs, trace);
  }

  /**
   * Takes the next report. One that several runs hold counts once, as the run itself or else the
   * latest of them has it.
   */
  public void add(Report report) {
    if (next != null && next.getClaimId().equals(report.getClaimId())) {
      if (next.getTold() == null) {
        next.setTold(report.getTold());
      }
      return;
    }
    takeNext();
    next = report;
  }

  /** Gives out what is left. */
  public void finish() {
    takeNext();
    finishKey();
  }

  private void takeNext() {
    Report report = next;
    if (report == null) {
      return;
    }
    next = null;
    if (!report.getStory().equals(key)) {
      finishKey();
      key = report.getStory();
    }
    ReportFacts facts = new ReportFacts(report);
    if (facts.day == ReportFacts.NO_DAY) {
      undated.add(facts);
      if (undated.size() == held) {
        groupUndated(true);
      }
      return;
    }
    if (reports == held) {
      tellAll(true);
    } else {
      tellBefore(facts.day);
    }
    assign(facts);
  }

  private void finishKey() {
    List<ReportFacts> left = undated.takeAll();
    for (ReportFacts facts : left) {
      Story wanted = Links.wanted(facts.report, stories, classes);
      if (wanted != null) {
        join(wanted, facts, "story.reviewed");
      } else {
        Story likely = hasAll ? open.find(facts, story -> true) : null;
        if (likely == null) {
          undated.add(facts);
        } else {
          join(likely, facts, "story.most-likely");
        }
      }
    }
    tellAll(false);
    groupUndated(false);
    hasAll = true;
    lastStretch = ReportFacts.NO_DAY;
    key = null;
  }

  private void groupUndated(boolean isFull) {
    undated.takeAll().forEach(this::assign);
    tellAll(isFull);
  }

  /** Tells the stories that were over when the stretch of time of a day began. */
  private void tellBefore(long day) {
    if (Story.stretch(day) == lastStretch) {
      return;
    }
    lastStretch = Story.stretch(day);
    // What is over is kept as long as a story that may be its part can begin.
    long kept = Story.stretchBegin(day) - Story.STEP_DAYS;
    List<Story> over = new ArrayList<>();
    List<Story> going = new ArrayList<>();
    for (Story story : stories) {
      (story.isOpen(kept) ? going : over).add(story);
    }
    if (!over.isEmpty()) {
      tell(over, going, false);
      stories = going;
      reports = going.stream().mapToInt(story -> story.inTime().size()).sum();
      hasAll = false;
    }
  }

  private void tellAll(boolean isFull) {
    tell(stories, List.of(), isFull);
    hasAll &= !isFull;
    stories = new ArrayList<>();
    open = newIndex();
    reports = 0;
  }

  /** Gives out the stories that no earlier run told as they are. */
  private void tell(List<Story> over, List<Story> near, boolean isFull) {
    told.remove(over);
    List<Story> linked = Links.apply(over, classes);
    for (StoryRecord story : GroupBuilder.build(linked, near, isFull, classes)) {
      if (!story.isTold()) {
        out.accept(story.group());
        if (index != null) {
          story.index().forEach(index);
        }
      }
    }
  }

  private void assign(ReportFacts facts) {
    // Explanations want to hear of all that is weighed.
    boolean isKept = !trace.isOn() && told.keep(facts, open);
    Story story =
        isKept
            ? told.storyOf(Objects.requireNonNull(facts.report.getTold()))
            : open.find(facts, other -> other.isOpen(facts.day));
    if (story == null) {
      story = new Story();
      stories.add(story);
      if (trace.isOn()) {
        trace.rule(facts.report.getClaimId(), "story.none-likely", "opens a story");
      }
      put(story, facts);
    } else {
      join(story, facts, "story.most-likely");
    }
    if (facts.day != ReportFacts.NO_DAY) {
      for (ReportFacts waiting : undated.takeWith(facts)) {
        join(story, waiting, "story.undated-with-dated");
      }
    }
  }

  private void join(Story story, ReportFacts facts, String rule) {
    if (trace.isOn()) {
      trace.rule(facts.report.getClaimId(), rule, "joins the story of " + story.opener());
    }
    put(story, facts);
  }

  private void put(Story story, ReportFacts facts) {
    story.add(facts);
    told.put(story, facts.report);
    open.put(story, facts);
    reports++;
  }
}
