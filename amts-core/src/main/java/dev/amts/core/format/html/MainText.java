package dev.amts.core.format.html;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Finds the article in a page from the web: the element that the page names as its main one, or else the one that holds most
 * running text. A paragraph counts by its length and commas for its parent, and by half for its grandparent; links count
 * against it.
 */
final class MainText {
    private static final Set<String> CLUTTER = Set.of("nav", "aside", "footer", "form", "button", "dialog", "menu");
    private static final Pattern CLUTTER_NAME = Pattern.compile(
            "(?:^|[-_\\s])(?:nav|navbar|menu|sidebar|breadcrumbs?|footer|share|social|related|comments?|cookie|banner|"
                    + "advert|ads?|promo|newsletter|pagination|toc|skip-link)(?:$|[-_\\s])",
            Pattern.CASE_INSENSITIVE);
    private static final int ENOUGH = 200;
    private static final int SHORTEST = 25;

    private MainText() {}

    /** The element that holds the article; null if there is no body. */
    static @Nullable Element of(Document page) {
        Elements named = page.select("main, [role=main], article");
        Element best = null;
        int most = 0;
        for (Element candidate : named) {
            int length = candidate.text().length();
            boolean inner = best != null && candidate.parents().contains(best);
            if (length > most || (inner && length > most * 3 / 4)) {
                best = candidate;
                most = length;
            }
        }
        return best != null && most >= ENOUGH ? best : densest(page);
    }

    /** Whether an element inside the article is not part of it. */
    static boolean isClutter(Element element) {
        if (CLUTTER.contains(element.normalName())) {
            return true;
        }
        String role = element.attr("role");
        return role.equals("navigation")
                || role.equals("complementary")
                || element.hasAttr("hidden")
                || CLUTTER_NAME.matcher(element.id()).find()
                || CLUTTER_NAME.matcher(element.className()).find();
    }

    private static @Nullable Element densest(Document page) {
        Map<Element, Double> scores = new HashMap<>();
        for (Element paragraph : page.select("p, td, pre, li, h2, h3")) {
            String text = paragraph.text();
            Element parent = paragraph.parent();
            if (text.length() < SHORTEST || parent == null) {
                continue;
            }
            double commas =
                    text.chars().filter(c -> c == ',' || c == '，' || c == '、').count();
            double score = (1 + commas + Math.min(3, text.length() / 100.0)) * (1 - linkShare(paragraph, text));
            scores.merge(parent, score, Double::sum);
            Element grandparent = parent.parent();
            if (grandparent != null) {
                scores.merge(grandparent, score / 2, Double::sum);
            }
        }
        return scores.entrySet().stream()
                .filter(entry -> !isClutter(entry.getKey()))
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElseGet(page::body);
    }

    private static double linkShare(Element element, String text) {
        int linked = 0;
        for (Element link : element.select("a")) {
            linked += link.text().length();
        }
        return Math.min(1, (double) linked / text.length());
    }
}
