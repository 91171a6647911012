package rasid.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.checkerframework.checker.nullness.qual.Nullable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * The article of a web page.
 *
 * @param text its title and its paragraphs, one on each line
 * @param title its title
 * @param published its date, as it stands there
 * @param publisher who publishes it, by its own word, else the host
 */
public record HtmlArticle(
    String text, @Nullable String title, @Nullable String published, @Nullable String publisher) {

  /** What is never text of an article. */
  private static final String CLUTTER =
      "script, style, noscript, template, nav, aside, form, button, iframe, svg, [aria-hidden=true]";

  /** What is hardly text of an article, by the names that pages give it. */
  private static final String SIDELINES =
      "[class*=related], [class*=share], [class*=comment], [id*=comment]";

  /** A sideline with a greater share of the page's letters is the article under an unlucky name. */
  private static final double GREATEST_SIDELINE = 0.4;

  /** Where pages keep an article, the surest first. */
  private static final List<String> PLACES = List.of("[itemprop=articleBody]", "article", "main");

  /** Not the day of a change alone, by the names that pages give it. */
  private static final String UPDATED =
      ":not([itemprop=dateModified], [class*=updat]:not([class*=publish]),"
          + " [class*=modif]:not([class*=publish]))";

  private static final List<String> DATES =
      List.of(
          "meta[property=article:published_time]",
          "meta[itemprop=datePublished]",
          "meta[property=og:published_time]",
          "meta[property=og:article:published_time]",
          "meta[name=publish-date]",
          "meta[name=publishdate]",
          "meta[name=pubdate]",
          "meta[name=date]",
          "meta[name=DC.date.issued]",
          "meta[name=dc.date]",
          "[itemprop=datePublished][content]",
          "time[datetime]" + UPDATED);

  /** Where pages show their date, the surest first. */
  private static final String SHOWN_DATES =
      "[itemprop=datePublished], time"
          + UPDATED
          + ", [class~=(?i)(^|[-_\\s])(published?|date)([-_\\s]|$)]"
          + UPDATED;

  /** Words of a date that is the day of a change, with what parts them from a date before. */
  private static final Pattern CHANGED =
      Pattern.compile(
          "(?i)[-–—|/،,(\\s]{0,9}(?:و?(?:آخر|اخر|تم|جرى|تاريخ|last)\\s+)*"
              + "و?(?:ال)?(?:تحديث|تعديل|updated|modified)");

  /** A longer text is more than a date. */
  private static final int LONGEST_DATE = 80;

  /** A place with fewer letters is a teaser. */
  private static final int SHORTEST = 200;

  /**
   * Reads a page.
   *
   * @param charset the encoding that its server named; the page itself must tell when it is null,
   *     or none that is known
   * @param url its address
   * @throws IOException when it cannot be decoded
   */
  public static HtmlArticle of(byte[] html, @Nullable String charset, String url)
      throws IOException {
    Document page = Jsoup.parse(new ByteArrayInputStream(html), known(charset), url);
    String title = title(page);
    String published = published(page);
    String publisher = attribute(page, "meta[property=og:site_name]", "content");
    PageParts clean = PageParts.of(page).without(page.select(CLUTTER));
    double greatest = GREATEST_SIDELINE * clean.length(page);
    PageParts parts =
        clean.without(
            page.select(SIDELINES).stream()
                .filter(sideline -> clean.length(sideline) < greatest)
                .toList());
    String body = text(place(page, parts), parts);
    String text = title == null || body.startsWith(title) ? body : title + "\n\n" + body;
    return new HtmlArticle(text, title, published, publisher == null ? host(url) : publisher);
  }

  private static @Nullable String known(@Nullable String charset) {
    try {
      return charset != null && Charset.isSupported(charset) ? charset : null;
    } catch (IllegalCharsetNameException e) {
      return null;
    }
  }

  /** The marked place of the article, else the element whose own paragraphs hold most letters. */
  private static Element place(Document page, PageParts parts) {
    for (String selector : PLACES) {
      Element longest = null;
      for (Element element : page.select(selector)) {
        int length = parts.length(element);
        if (length >= SHORTEST && (longest == null || length > parts.length(longest))) {
          longest = element;
        }
      }
      if (longest != null) {
        return longest;
      }
    }
    Element best = parts.mostParagraphs();
    return best == null ? page.body() : best;
  }

  /** The text with each block on a line of its own and blanks joined. */
  private static String text(Element element, PageParts parts) {
    StringBuilder out = new StringBuilder();
    element.filter(
        new NodeFilter() {
          @Override
          public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode words) {
              append(words.getWholeText(), out);
            } else if (node instanceof Element part && !parts.holds(part)) {
              return FilterResult.SKIP_ENTIRELY;
            } else if (breaks(node)) {
              breakLine(out);
            }
            return FilterResult.CONTINUE;
          }

          @Override
          public FilterResult tail(Node node, int depth) {
            if (breaks(node)) {
              breakLine(out);
            }
            return FilterResult.CONTINUE;
          }
        });
    return out.toString().strip();
  }

  private static boolean breaks(Node node) {
    return node instanceof Element element
        && (element.isBlock() || element.normalName().equals("br"));
  }

  private static void append(String text, StringBuilder out) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean blank = Character.isWhitespace(c) || c == '\u00A0';
      boolean afterBlank =
          out.length() == 0 || Character.isWhitespace(out.charAt(out.length() - 1));
      if (!blank) {
        out.append(c);
      } else if (!afterBlank) {
        out.append(' ');
      }
    }
  }

  private static void breakLine(StringBuilder out) {
    int end = out.length();
    while (end > 0 && out.charAt(end - 1) == ' ') {
      end--;
    }
    out.setLength(end);
    if (end > 0 && out.charAt(end - 1) != '\n') {
      out.append('\n');
    }
  }

  private static @Nullable String title(Document page) {
    String title = attribute(page, "meta[property=og:title]", "content");
    if (title != null) {
      return title;
    }
    Element heading = page.selectFirst("h1");
    String shown = heading == null ? page.title() : heading.text();
    return shown.isBlank() ? null : shown.strip();
  }

  /** The date of the metadata, of the page's JSON-LD, or the one that it shows. */
  private static @Nullable String published(Document page) {
    for (String selector : DATES) {
      String date = attribute(page, selector, selector.startsWith("time") ? "datetime" : "content");
      if (date != null) {
        return date;
      }
    }
    String linked =
        LinkedData.published(
            page.select("script[type=application/ld+json]").stream().map(Element::data).toList());
    if (linked != null) {
      return linked;
    }
    for (Element shown : page.select(SHOWN_DATES)) {
      String text = shown.text().strip();
      String date = text.length() <= LONGEST_DATE ? beforeChange(text) : "";
      if (hasDigit(date)) {
        return date;
      }
    }
    return null;
  }

  /**
   * What a text says before it tells of a change: نشر: 14 مارس 2024 - آخر تحديث: 15 مارس 2024. All
   * where it tells of none; nothing where its only date is that of the change.
   */
  private static String beforeChange(String text) {
    Matcher change = CHANGED.matcher(text);
    if (!change.find()) {
      return text;
    }
    return hasDigit(text.substring(change.end())) ? text.substring(0, change.start()) : "";
  }

  private static boolean hasDigit(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }

  private static @Nullable String attribute(Document page, String selector, String name) {
    Element element = page.selectFirst(selector);
    String value = element == null ? "" : element.attr(name).strip();
    return value.isEmpty() ? null : value;
  }

  private static @Nullable String host(String url) {
    try {
      return URI.create(url).getHost();
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
