package dev.amts.core.markdown;

import org.commonmark.node.CustomBlock;

/** A block that a dialect claimed. */
final class ClaimedBlock extends CustomBlock {
    private final LineClaim claim;

    ClaimedBlock(LineClaim claim) {
        this.claim = claim;
    }

    LineClaim claim() {
        return claim;
    }
}
