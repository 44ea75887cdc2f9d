package dev.amts.core.align.internal.search;

/**
 * The part of the grid of source and target boundaries that a search looks at: for each source boundary an interval of
 * target boundaries. Row 0 is before the first source sentence, row {@code rows() - 1} after the last. Immutable.
 */
public final class Band {
    private final int[] from;
    private final int[] to;
    private final int[] offsets;
    private final int columns;

    /**
     * Makes a band, which is widened so that both corners are in it, each interval begins and ends no earlier than the
     * one before it, and consecutive intervals overlap.
     *
     * @param from the first column of each row
     * @param to the last column of each row
     * @param columns how many columns the grid has
     */
    public Band(int[] from, int[] to, int columns) {
        this.columns = columns;
        int rows = from.length;
        this.from = from.clone();
        this.to = to.clone();
        this.from[0] = 0;
        this.to[rows - 1] = columns - 1;
        for (int i = 0; i < rows; i++) {
            this.from[i] = Math.max(0, Math.min(this.from[i], columns - 1));
            this.to[i] = Math.max(0, Math.min(this.to[i], columns - 1));
        }
        for (int i = rows - 2; i >= 0; i--) {
            this.from[i] = Math.min(this.from[i], this.from[i + 1]);
        }
        for (int i = 1; i < rows; i++) {
            this.to[i] = Math.max(this.to[i], this.to[i - 1]);
        }
        for (int i = 0; i < rows; i++) {
            this.to[i] = Math.max(this.to[i], this.from[i]);
            if (i > 0) {
                this.from[i] = Math.min(this.from[i], this.to[i - 1]);
            }
        }
        for (int i = rows - 2; i >= 0; i--) {
            this.from[i] = Math.min(this.from[i], this.from[i + 1]);
        }
        offsets = new int[rows + 1];
        for (int i = 0; i < rows; i++) {
            offsets[i + 1] = Math.addExact(offsets[i], this.to[i] - this.from[i] + 1);
        }
    }

    /** A band around the diagonal. */
    public static Band diagonal(int sources, int targets, int halfWidth) {
        int[] from = new int[sources + 1];
        int[] to = new int[sources + 1];
        for (int i = 0; i <= sources; i++) {
            int middle = sources == 0 ? 0 : (int) ((long) i * targets / sources);
            from[i] = middle - halfWidth;
            to[i] = middle + halfWidth;
        }
        if (sources == 0) {
            to[0] = targets;
        }
        return new Band(from, to, targets + 1);
    }

    public int rows() {
        return from.length;
    }

    public int columns() {
        return columns;
    }

    /** First column of a row. */
    public int from(int row) {
        return from[row];
    }

    /** Last column of a row. */
    public int to(int row) {
        return to[row];
    }

    /** How many cells there are. */
    public int cells() {
        return offsets[from.length];
    }

    /** The number of a row's first cell. */
    public int offset(int row) {
        return offsets[row];
    }

    /** Whether a cell is in the band. */
    public boolean contains(int row, int column) {
        return row >= 0 && row < from.length && column >= from[row] && column <= to[row];
    }

    /** The number of a cell in the band. */
    public int cell(int row, int column) {
        return offsets[row] + column - from[row];
    }

    /** The same band with rows and columns exchanged. */
    public Band transposed() {
        int[] first = new int[columns];
        int[] last = new int[columns];
        java.util.Arrays.fill(first, Integer.MAX_VALUE);
        for (int i = 0; i < rows(); i++) {
            for (int j = from[i]; j <= to[i]; j++) {
                first[j] = Math.min(first[j], i);
                last[j] = i;
            }
        }
        return new Band(first, last, rows());
    }
}
