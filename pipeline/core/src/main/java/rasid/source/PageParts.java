package rasid.source;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.checkerframework.checker.nullness.qual.Nullable;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * How long the texts of the elements of a page are, when some of its elements are left out. One
 * pass over the page tells all: asking each element for its text takes quadratic time when elements
 * are nested or many.
 */
final class PageParts {

  /** What is known of an element. */
  private static final class Part {
    private int length;
    private int paragraphs;
  }

  private final Element page;
  private final Set<Element> out;
  private final IdentityHashMap<Element, Part> parts = new IdentityHashMap<>();

  /** The element whose own paragraphs are longest. */
  private @Nullable Element most;

  private PageParts(Element page, Set<Element> out) {
    this.page = page;
    this.out = out;
    page.filter(new Measure());
  }

  /** A whole page. */
  static PageParts of(Element page) {
    return new PageParts(page, Collections.newSetFromMap(new IdentityHashMap<>()));
  }

  /** The page without some elements more. */
  PageParts without(Collection<Element> elements) {
    Set<Element> all = Collections.newSetFromMap(new IdentityHashMap<>());
    all.addAll(out);
    all.addAll(elements);
    return new PageParts(page, all);
  }

  /** Whether an element is not left out. */
  boolean holds(Element element) {
    return parts.containsKey(element);
  }

  /** Chars of the text of an element, a run of blanks being one; 0 for what is left out. */
  int length(Element element) {
    Part part = parts.get(element);
    return part == null ? 0 : part.length;
  }

  /** The first element whose own paragraphs hold most text; null when there are none. */
  @Nullable Element mostParagraphs() {
    return most;
  }

  private final class Measure implements NodeFilter {
    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof Element element) {
        if (out.contains(element)) {
          return FilterResult.SKIP_ENTIRELY;
        }
        parts.put(element, new Part());
      } else if (node instanceof TextNode text && text.parent() != null) {
        Part parent = parts.get(text.parent());
        if (parent != null) {
          parent.length += length(text.getWholeText());
        }
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element && parts.containsKey(element)) {
        Part part = parts.get(element);
        Part best = most == null ? null : parts.get(most);
        if (part.paragraphs > (best == null ? 0 : best.paragraphs)) {
          most = element;
        }
        Part parent = element.parent() == null ? null : parts.get(element.parent());
        if (parent != null) {
          parent.length += part.length;
          parent.paragraphs += element.normalName().equals("p") ? part.length : 0;
        }
      }
      return FilterResult.CONTINUE;
    }
  }

  private static int length(String text) {
    int length = 0;
    boolean blank = true;
    for (int i = 0; i < text.length(); i++) {
      boolean now = Character.isWhitespace(text.charAt(i));
      length += now && blank ? 0 : 1;
      blank = now;
    }
    return length;
  }
}
