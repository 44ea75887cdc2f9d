package dev.amts.cli.bleu;

import dev.amts.bleu.signature.Version;
import picocli.CommandLine.IVersionProvider;

/** The sacreBLEU version that the command behaves as, and whose numbers these are. */
final class BleuVersion implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"sacrebleu " + Version.SACREBLEU + " (amts-bleu " + Version.AMTS_BLEU + ")"};
    }
}
