package rasid.export;

import com.google.errorprone.annotations.FormatMethod;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rasid.dataset.LocalRun;
import rasid.record.Certainty;
import rasid.record.Claim;
import rasid.record.Document;
import rasid.record.Op;
import rasid.record.Span;
import rasid.text.TextOffsets;

/**
 * Standoff files of brat: for each article its text, and annotations of it. A stretch is a text
 * bound (T) with offsets in code points, which a line break divides into fragments; a claim is its
 * number, from which relations (R) lead to its other roles, with event and class as attributes (A)
 * and its id as a note (#).
 */
final class Brat {

  private static final String ATTRIBUTE = "%s\tArg:Number, Value:%s\n";

  /** What ends a line for readers in Python, as brat is one. */
  private static final String LINE_BREAKS = "\n\r\u000b\f\u001c\u001d\u001e\u0085\u2028\u2029";

  private final StringBuilder out = new StringBuilder();
  private final Map<String, String> textBounds = new LinkedHashMap<>();
  private final TextOffsets offsets;
  private final String text;
  private int relations;
  private int attributes;
  private int notes;

  private Brat(Document document) {
    text = document.getText();
    offsets = TextOffsets.of(text);
  }

  static List<Path> write(LocalRun run, Path folder) throws IOException {
    Path brat = Files.createDirectories(folder.resolve("brat"));
    Symbols symbols = Symbols.known();
    ArticleClaims.forEach(
        run,
        article -> {
          String name = article.document().getDocId();
          Files.writeString(brat.resolve(name + ".txt"), article.document().getText());
          Files.writeString(brat.resolve(name + ".ann"), annotations(article));
          symbols.addAll(article.claims());
        });
    Files.writeString(brat.resolve("annotation.conf"), configuration(symbols));
    return List.of(brat);
  }

  /** The annotations of an article. */
  static String annotations(ArticleClaims article) {
    Brat brat = new Brat(article.document());
    article.claims().forEach(brat::add);
    return brat.out.toString();
  }

  private void add(Claim claim) {
    String number = textBound(Role.NUMBER, claim.getNumber());
    for (Role role : Role.values()) {
      if (role != Role.NUMBER) {
        for (Span span : role.in(claim)) {
          String other = textBound(role, span);
          line("R%d\t%s Arg1:%s Arg2:%s", ++relations, role.label(), number, other);
        }
      }
    }
    line("A%d\tEvent %s %s", ++attributes, number, claim.getEventType());
    line("A%d\tClass %s %s", ++attributes, number, claim.getCountedClass());
    line("A%d\tOp %s %s", ++attributes, number, claim.getOp());
    line("A%d\tCertainty %s %s", ++attributes, number, claim.getCertainty());
    line("#%d\tAnnotatorNotes %s\t%s", ++notes, number, claim.getClaimId());
  }

  /** The id of a stretch, which is written when it is met first. */
  private String textBound(Role role, Span span) {
    return textBounds.computeIfAbsent(
        role.label() + " " + span.getBegin() + " " + span.getEnd(),
        key -> {
          String id = "T" + (textBounds.size() + 1);
          List<int[]> fragments = fragments(span);
          line(
              "%s\t%s %s\t%s",
              id,
              role.label(),
              fragments.stream()
                  .map(part -> part[0] + " " + part[1])
                  .collect(Collectors.joining(";")),
              fragments.stream()
                  .map(part -> slice(part[0], part[1]))
                  .collect(Collectors.joining(" ")));
          return id;
        });
  }

  /** The stretches of a span between line breaks, which a line of the file cannot hold. */
  private List<int[]> fragments(Span span) {
    List<int[]> fragments = new ArrayList<>();
    int begin = span.getBegin();
    for (int i = begin; i <= span.getEnd(); i++) {
      boolean isBreak = i == span.getEnd() || isLineBreak(i);
      if (isBreak && begin < i) {
        fragments.add(new int[] {begin, i});
      }
      if (isBreak) {
        begin = i + 1;
      }
    }
    return fragments;
  }

  private boolean isLineBreak(int codePoint) {
    return LINE_BREAKS.indexOf(text.charAt(offsets.index(codePoint))) >= 0;
  }

  private String slice(int begin, int end) {
    return text.substring(offsets.index(begin), offsets.index(end));
  }

  @FormatMethod
  private void line(String format, Object... values) {
    out.append(String.format(Locale.ROOT, format, values)).append('\n');
  }

  /** What brat must know of the annotations. */
  private static String configuration(Symbols symbols) {
    StringBuilder out = new StringBuilder("[entities]\n");
    for (Role role : Role.values()) {
      out.append(role.label()).append('\n');
    }
    out.append("\n[relations]\n<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>\n");
    for (Role role : Role.values()) {
      if (role != Role.NUMBER) {
        out.append("%s\tArg1:Number, Arg2:%s\n".formatted(role.label(), role.label()));
      }
    }
    out.append("\n[events]\n\n[attributes]\n");
    out.append(ATTRIBUTE.formatted("Event", String.join("|", symbols.events())));
    out.append(ATTRIBUTE.formatted("Class", String.join("|", symbols.classes())));
    out.append(ATTRIBUTE.formatted("Op", names(Op.values())));
    out.append(ATTRIBUTE.formatted("Certainty", names(Certainty.values())));
    return out.toString();
  }

  private static String names(Enum<?>[] values) {
    return Stream.of(values).map(Enum::name).collect(Collectors.joining("|"));
  }
}
