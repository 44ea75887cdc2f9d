package dev.amts.core.parallel.store;

import dev.amts.api.ConfigurationException;
import dev.amts.api.parallel.ParallelDataStore;
import dev.amts.api.parallel.ParallelDataStoreProvider;
import dev.amts.api.provider.Setting;
import dev.amts.api.provider.Settings;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** Makes the store {@code file}. */
public final class FileParallelDataStoreProvider implements ParallelDataStoreProvider {
    private static final Setting FOLDER =
            new Setting("folder", "where the resources lie; .amts/parallel-data in the user's home unless given");

    /** For {@link java.util.ServiceLoader}. */
    public FileParallelDataStoreProvider() {}

    @Override
    public String name() {
        return "file";
    }

    @Override
    public String description() {
        return "parallel data in a folder of this machine";
    }

    @Override
    public List<Setting> settings() {
        return List.of(FOLDER);
    }

    @Override
    public ParallelDataStore create(Settings settings) {
        settings.requireKnown(settings());
        String folder = settings.get(FOLDER.name())
                .orElseGet(() -> Path.of(System.getProperty("user.home", "."), ".amts", "parallel-data")
                        .toString());
        try {
            return new FileParallelDataStore(Path.of(folder));
        } catch (InvalidPathException e) {
            throw new ConfigurationException("the setting \"folder\" is not a folder's name: " + e.getMessage(), e);
        }
    }
}
