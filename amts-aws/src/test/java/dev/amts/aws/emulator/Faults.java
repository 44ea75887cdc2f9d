package dev.amts.aws.emulator;

import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/**
 * What goes wrong at the emulator, by script. Thread-safe; everything goes well until a method says otherwise, and again
 * after {@link #clear()}.
 */
public final class Faults {
    private final Random random = new Random(7);
    private volatile double throttledShare;
    private volatile boolean resetFirstUploads;
    private volatile String jobFailure = "";
    private volatile Predicate<String> failingDocuments = name -> false;
    private volatile Duration delay = Duration.ZERO;
    private volatile Duration pace = Duration.ofMillis(30);
    private final Set<String> uploadsSeen = ConcurrentHashMap.newKeySet();
    private final Map<String, String> denied = new ConcurrentHashMap<>();
    private final AtomicInteger truncatedDownloads = new AtomicInteger();
    private final AtomicInteger storageErrors = new AtomicInteger();
    private final AtomicInteger expiredUrls = new AtomicInteger();
    private final AtomicInteger corruptedOutputs = new AtomicInteger();
    private final AtomicInteger foreignFiles = new AtomicInteger();
    private final AtomicInteger busyMoments = new AtomicInteger();
    private final Set<String> lostAnswers = ConcurrentHashMap.newKeySet();
    private final Set<String> documentsFailedOnce = ConcurrentHashMap.newKeySet();

    Faults() {}

    /** Nothing goes wrong any more. */
    public void clear() {
        throttledShare = 0;
        resetFirstUploads = false;
        jobFailure = "";
        failingDocuments = name -> false;
        delay = Duration.ZERO;
        denied.clear();
        lostAnswers.clear();
        for (AtomicInteger each : new AtomicInteger[] {
            truncatedDownloads, storageErrors, expiredUrls, corruptedOutputs, foreignFiles, busyMoments
        }) {
            each.set(0);
        }
    }

    /** Answers a share of the calls of Amazon Translate, from 0 to 1, with TooManyRequestsException. */
    public Faults throttle(double share) {
        throttledShare = share;
        return this;
    }

    /** Drops the connection at the first attempt to upload each object. */
    public Faults resetFirstUploads() {
        uploadsSeen.clear();
        resetFirstUploads = true;
        return this;
    }

    /** Ends the next downloads of objects early, without an error. */
    public Faults truncateDownloads(int times) {
        truncatedDownloads.set(times);
        return this;
    }

    /** Answers the next S3 requests with status 500. */
    public Faults failStorage(int times) {
        storageErrors.set(times);
        return this;
    }

    /** Answers the next requests of presigned addresses as if they had expired. */
    public Faults expireUrls(int times) {
        expiredUrls.set(times);
        return this;
    }

    /** Ends jobs as FAILED with a message, from now on; empty to let them be. */
    public Faults failJobs(String message) {
        jobFailure = message;
        return this;
    }

    /** Fails documents by file name. */
    public Faults failDocuments(Predicate<String> name) {
        failingDocuments = name;
        return this;
    }

    /** Fails documents by file name, each only the first time that it is translated. */
    public Faults failDocumentsOnce(Predicate<String> name) {
        documentsFailedOnce.clear();
        failingDocuments = each -> name.test(each) && documentsFailedOnce.add(each);
        return this;
    }

    /** Writes the next outputs of jobs only in part. */
    public Faults corruptOutputs(int times) {
        corruptedOutputs.set(times);
        return this;
    }

    /** Puts a file that is no output into the output folders of the next jobs. */
    public Faults addForeignFiles(int jobs) {
        foreignFiles.set(jobs);
        return this;
    }

    /** Carries out the next call of an operation, but drops the connection instead of an answer. */
    public Faults loseAnswer(String operation) {
        lostAnswers.add(operation);
        return this;
    }

    /** Refuses an operation, as in {@code "StartTextTranslationJob"} or {@code "s3:PutObject"}, as not authorized. */
    public Faults deny(String operation) {
        denied.put(operation, operation);
        return this;
    }

    /** Refuses so many creations or updates of parallel data, as if another were under way that has ended when one looks. */
    public Faults busyForAMoment(int times) {
        busyMoments.set(times);
        return this;
    }

    /** Lets every call take so long. */
    public Faults delay(Duration each) {
        delay = each;
        return this;
    }

    /** How long a job or an import stays in each state. */
    public Faults pace(Duration each) {
        pace = each;
        return this;
    }

    boolean throttles() {
        synchronized (random) {
            return random.nextDouble() < throttledShare;
        }
    }

    boolean resetsUpload(String key) {
        return resetFirstUploads && uploadsSeen.add(key);
    }

    boolean truncatesDownload() {
        return take(truncatedDownloads);
    }

    boolean failsStorage() {
        return take(storageErrors);
    }

    boolean expiresUrl() {
        return take(expiredUrls);
    }

    boolean corruptsOutput() {
        return take(corruptedOutputs);
    }

    boolean addsForeignFile() {
        return take(foreignFiles);
    }

    boolean isBusyForAMoment() {
        return take(busyMoments);
    }

    boolean losesAnswer(String operation) {
        return lostAnswers.remove(operation);
    }

    boolean denies(String operation) {
        return denied.containsKey(operation);
    }

    boolean failsDocument(String name) {
        return failingDocuments.test(name);
    }

    String jobFailure() {
        return jobFailure;
    }

    Duration pace() {
        return pace;
    }

    void pause() {
        sleep(delay);
    }

    void step() {
        sleep(pace);
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the emulator was stopped", e);
        }
    }

    private static boolean take(AtomicInteger left) {
        return left.getAndUpdate(count -> Math.max(0, count - 1)) > 0;
    }
}
