/**
 * Amazon Translate for tests: start at {@link dev.amts.aws.emulator.AmazonEmulator}, which serves Amazon Translate and S3
 * on one port of this machine.
 */
package dev.amts.aws.emulator;
