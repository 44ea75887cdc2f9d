package dev.amts.core.align.internal.placed;

/**
 * How likely two units of a bead correspond, by how far into either side they stand: most translations keep the order, so
 * it falls exponentially with the distance from the diagonal (Dyer, Chahuneau and Smith 2013), down to a floor for those
 * that were moved.
 */
final class Nearness {
    private static final int LENGTH = 1023;
    private static final double STEEPNESS = 8;
    private static final double FLOOR = 0.3;
    /** Nearness by the difference of two places. */
    static final float[] BY_DISTANCE = new float[LENGTH + 1];

    static {
        for (int d = 0; d <= LENGTH; d++) {
            BY_DISTANCE[d] = (float) (FLOOR + Math.exp(-STEEPNESS * d / LENGTH));
        }
    }

    private Nearness() {}

    /** How far into a side a unit stands: from 0 to 1023. */
    static int place(int at, int length) {
        return (int) Math.min(LENGTH, (long) at * LENGTH / Math.max(1, length));
    }

    /** The nearness of two places. */
    static float of(int first, int second) {
        return BY_DISTANCE[Math.abs(first - second)];
    }
}
