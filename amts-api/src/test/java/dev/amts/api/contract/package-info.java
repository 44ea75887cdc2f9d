/**
 * What each implementation of a service interface must do, as JUnit 5 tests: extend the class of the interface, give it an
 * instance, and run it with the tests of the backend.
 *
 * <pre>{@code
 * class MyEngineContractTest extends TranslationEngineContract {
 *     protected TranslationEngine engine() {
 *         return new MyEngine();
 *     }
 * }
 * }</pre>
 *
 * <p>Published as amts-api's test-jar (classifier {@code tests}); it needs JUnit Jupiter and AssertJ beside it.
 */
package dev.amts.api.contract;
