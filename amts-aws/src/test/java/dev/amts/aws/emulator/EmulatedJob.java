package dev.amts.aws.emulator;

/**
 * A batch job that the emulator was asked for. Immutable.
 *
 * @param id the job's id
 * @param name the name that the client gave it
 * @param status its status, as the service spells it
 * @param characters what was billed so far
 */
public record EmulatedJob(String id, String name, String status, long characters) {}
