/**
 * A draft put together from what was kept, changed and new: start at {@link dev.amts.core.sync.draft.ChapterWeaver}.
 */
@NullMarked
package dev.amts.core.sync.draft;

import org.jspecify.annotations.NullMarked;
