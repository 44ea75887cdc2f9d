package dev.amts.api;

/** A setting, name or combination of them that AMTS does not know or accept. The message names what there is instead. */
public class ConfigurationException extends AmtsException {
    private static final long serialVersionUID = 1L;

    public ConfigurationException(String message) {
        super(message);
    }

    public ConfigurationException(String message, Throwable cause) {
        super(message, cause);
    }
}
