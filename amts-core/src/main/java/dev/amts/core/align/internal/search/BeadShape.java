package dev.amts.core.align.internal.search;

/** The sizes that a bead can have, numbered. */
public final class BeadShape {
    /** Most sentences on a side. */
    public static final int MOST = 6;

    /** Most sentences on both sides together. */
    public static final int MOST_TOGETHER = 7;

    /** The shape of one source sentence without translation. */
    public static final int SOURCE_ONLY = 0;

    /** The shape of one target sentence without source. */
    public static final int TARGET_ONLY = 1;

    private static final int[] SOURCE_SIZES;
    private static final int[] TARGET_SIZES;
    private static final int[][] NUMBERS = new int[MOST + 1][MOST + 1];

    /** How many shapes there are. */
    public static final int COUNT;

    static {
        int[] source = new int[64];
        int[] target = new int[64];
        source[0] = 1;
        target[1] = 1;
        int count = 2;
        for (int[] row : NUMBERS) {
            java.util.Arrays.fill(row, -1);
        }
        NUMBERS[1][0] = 0;
        NUMBERS[0][1] = 1;
        for (int a = 1; a <= MOST; a++) {
            for (int b = 1; b <= MOST && a + b <= MOST_TOGETHER; b++) {
                NUMBERS[a][b] = count;
                source[count] = a;
                target[count] = b;
                count++;
            }
        }
        COUNT = count;
        SOURCE_SIZES = java.util.Arrays.copyOf(source, count);
        TARGET_SIZES = java.util.Arrays.copyOf(target, count);
    }

    private BeadShape() {}

    /** The number of a shape, or −1 if there is none of these sizes. */
    public static int of(int sourceSize, int targetSize) {
        return NUMBERS[sourceSize][targetSize];
    }

    /** How many source sentences a bead of this shape has. */
    public static int sourceSize(int shape) {
        return SOURCE_SIZES[shape];
    }

    /** How many target sentences a bead of this shape has. */
    public static int targetSize(int shape) {
        return TARGET_SIZES[shape];
    }

    /** The largest number of target sentences beside this many source sentences. */
    public static int mostBeside(int sourceSize) {
        return Math.min(MOST, MOST_TOGETHER - sourceSize);
    }
}
