package dev.amts.core.sync.book;

import dev.amts.core.sync.Revision;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The chapters of a book before and after its source changed. Immutable.
 *
 * <p>A chapter of the new source is that of the same path in the old one; a chapter of a new path is looked for by content,
 * so that renamed and split chapters keep their translations.
 *
 * <pre>{@code
 * Book book = Book.of(
 *         FolderTree.of(oldEnglish), FolderTree.of(chinese), GitTree.of(repository, "HEAD"), path -> path);
 * List<Draft> drafts = synchronizer.synchronize(book.revisions(), listener);
 * }</pre>
 *
 * @param chapters the chapters of the new source, in the order of their paths
 * @param gone old source paths of which nothing is left
 * @param untranslated old source paths that have no translation; their new versions are new chapters
 */
public record Book(List<BookChapter> chapters, List<String> gone, List<String> untranslated) {
    /** How much of a chapter's lines must stand in an old one to count as renamed or split from it. */
    private static final double SAME_CONTENT = 0.4;

    private static final int SHORTEST_LINE = 12;

    public Book {
        chapters = List.copyOf(chapters);
        gone = List.copyOf(gone);
        untranslated = List.copyOf(untranslated);
    }

    /** How the files of a book are named. */
    @FunctionalInterface
    public interface Naming {
        /** The path of the translation of a source. */
        String target(String sourcePath);
    }

    /**
     * A chapter of the new source. Immutable.
     *
     * @param path its path in the new source
     * @param oldPath the path of the old source that it comes from, or empty if it is new
     * @param targetPath the path of its translation
     * @param revision its texts
     */
    public record BookChapter(String path, String oldPath, String targetPath, Revision revision) {
        /** Whether it was found under another path. */
        public boolean isRenamed() {
            return !oldPath.isEmpty() && !oldPath.equals(path);
        }
    }

    /** The chapters' revisions, in order. */
    public List<Revision> revisions() {
        return chapters.stream().map(BookChapter::revision).toList();
    }

    /**
     * Pairs the files of three trees. Files that have the ending of no old source are left out.
     *
     * @param naming how translations are named after sources, in old target and draft alike
     */
    public static Book of(TextTree oldSource, TextTree oldTarget, TextTree newSource, Naming naming)
            throws IOException {
        Set<String> targets = new HashSet<>(oldTarget.paths());
        List<String> untranslated = new ArrayList<>();
        Map<String, String> old = new LinkedHashMap<>();
        Set<String> endings = new HashSet<>();
        for (String path : oldSource.paths()) {
            if (targets.contains(naming.target(path))) {
                old.put(path, oldSource.read(path));
                endings.add(ending(path));
            } else {
                untranslated.add(path);
            }
        }
        Map<String, String> fresh = new LinkedHashMap<>();
        for (String path : newSource.paths()) {
            if (old.containsKey(path) || endings.contains(ending(path))) {
                fresh.put(path, newSource.read(path));
            }
        }
        Map<String, String> origins = origins(old, fresh);
        List<BookChapter> chapters = new ArrayList<>();
        for (Map.Entry<String, String> each : fresh.entrySet()) {
            String from = origins.get(each.getKey());
            String source = from == null ? "" : Objects.requireNonNull(old.get(from));
            String target = from == null ? "" : oldTarget.read(naming.target(from));
            chapters.add(new BookChapter(
                    each.getKey(),
                    from == null ? "" : from,
                    naming.target(each.getKey()),
                    new Revision(each.getKey(), source, target, each.getValue())));
        }
        Set<String> gone = new LinkedHashSet<>(old.keySet());
        gone.removeAll(origins.values());
        untranslated.removeIf(path -> !endings.contains(ending(path)));
        return new Book(chapters, List.copyOf(gone), untranslated);
    }

    private static String ending(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.lastIndexOf('.') < 0 ? name : name.substring(name.lastIndexOf('.'));
    }

    /** The old path of each new one that has one. */
    private static Map<String, String> origins(Map<String, String> old, Map<String, String> fresh) {
        Map<String, String> out = new HashMap<>();
        Map<String, Set<String>> byLine = new HashMap<>();
        old.forEach((path, text) -> lines(text)
                .forEach(line -> byLine.computeIfAbsent(line, key -> new LinkedHashSet<>())
                        .add(path)));
        for (Map.Entry<String, String> each : fresh.entrySet()) {
            String path = each.getKey();
            String origin = old.containsKey(path) ? path : byContent(lines(each.getValue()), byLine, fresh.keySet());
            if (origin != null) {
                out.put(path, origin);
            }
        }
        return out;
    }

    private static @Nullable String byContent(
            Set<String> lines, Map<String, Set<String>> byLine, Set<String> newPaths) {
        Map<String, Integer> shared = new HashMap<>();
        for (String line : lines) {
            Set<String> paths = byLine.getOrDefault(line, Set.of());
            // A line that many chapters have tells nothing.
            if (paths.size() <= 2) {
                paths.forEach(path -> shared.merge(path, 1, Integer::sum));
            }
        }
        return shared.entrySet().stream()
                .filter(each -> each.getValue() >= SAME_CONTENT * lines.size())
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(each -> newPaths.contains(each.getKey()) ? 0 : 1)
                        .thenComparing(
                                Map.Entry.<String, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private static Set<String> lines(String text) {
        Set<String> out = new LinkedHashSet<>();
        text.lines()
                .map(String::strip)
                .filter(line -> line.length() >= SHORTEST_LINE)
                .forEach(out::add);
        return out;
    }
}
