package dev.amts.api.provider;

/**
 * A setting that a provider understands. Immutable.
 *
 * @param name as a user writes it: lower-case letters, digits and hyphens
 * @param description one line; names the default where there is one
 */
public record Setting(String name, String description) {
    public Setting {
        if (!name.matches("[a-z0-9][a-z0-9-]*")) {
            throw new IllegalArgumentException("not a setting's name: \"" + name + "\"");
        }
    }
}
