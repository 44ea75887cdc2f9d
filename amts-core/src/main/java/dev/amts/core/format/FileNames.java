package dev.amts.core.format;

import java.util.Locale;

/** Tells files by their names. */
final class FileNames {
    private FileNames() {}

    static boolean endsWith(String fileName, String... endings) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        for (String ending : endings) {
            if (lower.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
