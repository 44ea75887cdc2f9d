/**
 * Segmentation, alignment, parallel data, translation, evaluation and synchronization.
 */
module dev.amts.core {
    requires transitive dev.amts.api;
    requires com.fasterxml.jackson.databind;
    requires com.ibm.icu;
    requires de.siegmar.fastcsv;
    requires java.xml;
    requires static transitive org.jspecify;

    exports dev.amts.core.engine;
    exports dev.amts.core.engine.command;
    exports dev.amts.core.engine.tm;
    exports dev.amts.core.parallel;
    exports dev.amts.core.parallel.clean;
    exports dev.amts.core.parallel.store;
    exports dev.amts.core.text;

    provides dev.amts.api.engine.TranslationEngineProvider with
            dev.amts.core.engine.IdentityEngineProvider,
            dev.amts.core.engine.PseudoEngineProvider,
            dev.amts.core.engine.command.CommandEngineProvider,
            dev.amts.core.engine.tm.TranslationMemoryEngineProvider;
    provides dev.amts.api.parallel.ParallelDataStoreProvider with
            dev.amts.core.parallel.store.FileParallelDataStoreProvider;
}
